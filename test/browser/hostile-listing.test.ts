import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { STAGES, success } from '#test/support/browser/keeper-stage';
import type { Screen } from '#test/support/browser/screen';

const ID = 'demo--s0001';
const NEED = 'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives';
const ORIENTATION = `/orientation?needs=${NEED}&commune=73065`;

/** It ends a string, an attribute, a tag and a script, then makes an element that the test finds and a script that the page would run. */
const HOSTILE = `'"></script></style></textarea></title><i data-hostile></i><img src=x onerror="document.title='PRIS'"><svg onload="document.title='PRIS'">{{1}}\${1}%0d%0a`;
const SCRIPT = 'javascript:document.title=`PRIS`';

/** Keys that hold words of a person; the others are codes, dates and identifiers, which the contracts check. */
const WORDS =
  /^(nom|source_nom|description|adresse|complement_adresse|commune|precisions|horaires_texte|publics_precisions|conditions_acces|frais_precisions|telephone|courriel|operator|territory|reason|message|claimer|by|licence|city)$/;
const LINKS = /^(site_web|lien_source|accessibilite_lieu|url|lien_mobilisation)$/;

/** The same answer, in which whoever writes listings wrote the worst. */
function poison(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => poison(each, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poison(each, name)]));
  }
  if (WORDS.test(key) && (typeof value === 'string' || value === null)) return HOSTILE;
  return LINKS.test(key) ? SCRIPT : value;
}

/** What became of it on a page: elements that it made, links that run it, a script that ran. */
async function harm(screen: Screen): Promise<string[]> {
  const made = await screen.textsOf('[data-hostile], img[src="x"], svg[onload]');
  const links = await screen.textsOf('a[href^="javascript:" i], form[action^="javascript:" i]');
  const title = await screen.title();
  return [
    ...made.map(() => 'an element'),
    ...links.map((text) => `a link: ${text}`),
    ...(title === 'PRIS' ? ['a script'] : []),
  ];
}

describeJourneys('A listing in which somebody wrote scripts', (desk) => {
  it('is shown as it was written, on its page', async () => {
    const screen = await desk.open();
    await screen.visit('/');
    const answer = (await screen.answerOf(`/listings/${ID}`)) as object;
    await screen.stage(`/listings/${ID}`, success(poison(answer) as object));
    await screen.visit(`/partenaires/${ID}`);
    await screen.awaitText('data-hostile');
    expect(await harm(screen)).toEqual([]);
    await screen.close();
  });

  it('among the partners, on the sheet for the person and what is copied of it', async () => {
    const screen = await desk.open();
    await screen.visit('/');
    const answer = (await screen.answerOf(ORIENTATION)) as object;
    await screen.stage('/orientation', success(poison(answer) as object));
    const listing = (await screen.answerOf(`/listings/${ID}`)) as object;
    await screen.stage('/listings/*', success({ ...(poison(listing) as object) }));
    await screen.visit(`/?besoins=${NEED}&commune=73065`);
    await screen.await('heading', /data-hostile/);
    expect(await harm(screen)).toEqual([]);
    await screen.visit(`/a-remettre?fiches=${ID}&besoins=${NEED}`);
    await screen.rest(1_500);
    expect(await harm(screen)).toEqual([]);
    await screen.close();
  });

  it('where its keepers edit it, and where a moderator reads a claim', async () => {
    const screen = await desk.open();
    for (const [address, body] of Object.entries({ ...STAGES.manager, ...STAGES.moderator })) {
      await screen.stage(address, success(poison(body) as object));
    }
    await screen.visit('/moderation');
    await screen.awaitText('data-hostile');
    expect(await harm(screen)).toEqual([]);
    await screen.visit(`/mes-fiches/${ID}/equipe`);
    await screen.awaitText('data-hostile');
    expect(await harm(screen)).toEqual([]);
    await screen.close();
  });
});
