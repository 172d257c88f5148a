import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishListing, readEdition } from '#api/contract/editing.contract';
import { readListing } from '#api/contract/listings.contract';
import { mergeListings } from '#api/contract/moderation.contract';
import { createListing } from '#api/contract/new-listings.contract';
import { grantRight } from '#api/contract/operator-accounts.contract';
import { ownId } from '#api/domain/editing/own-listing';
import { ID, importFile, MAILBOX, PLACE, saysPlace, SIRET, tracesIn } from '#test/support/hidden-place';
import { service, structure } from '#test/support/listings';
import { openTestApp, OPERATOR_TOKEN } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const params = { id: ID };
const NEED = 'mobilite--preparer-un-permis';
const TWIN = 'abri--jumeau';
const OWN_PLACE = {
  at_structure: false,
  adresse: '4 impasse Cachotière',
  code_postal: '73000',
  code_insee: '73065',
  latitude: 45.582345,
  longitude: 5.918765,
};

let app: TestApp;
let folder: string;
let moderator: string;

const traces = () =>
  tracesIn(app.app, app.database.dataSource, { journal: app.journal, now: app.now, derived: [] });

const publish = async (body: object) => {
  const as = await app.signIn(MAILBOX);
  const { version } = await app.ok(readEdition, { params, as });
  return app.ok(publishListing, { params, body: { base_version: version, ...body }, as });
};

/** What the source names, as it is kept: by name, whether people removed it. */
const kept = async () => {
  const { services } = await app.ok(readEdition, { params, as: await app.signIn(MAILBOX) });
  return services.map(({ id, values }) => [id, values.withdrawn]);
};

const merge = (pair: { kept: string; merged: string }) => ({ body: { ...pair, take: [] }, as: moderator });

beforeAll(async () => {
  app = await openTestApp({ LOG_LEVEL: 'debug' });
  folder = await mkdtemp(join(tmpdir(), 'baguette-hidden-'));
  await saysPlace(app, { description: 'Un abri.' });
  const grant = {
    courriel: 'moderation@exemple.fr',
    moderates: { kind: 'departement', code: '73' },
  } as const;
  await app.ok(grantRight, { token: OPERATOR_TOKEN, body: grant });
  moderator = await app.signIn('moderation@exemple.fr');
});

afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('Une fiche qui masque son adresse', () => {
  it('n’est pas réunie avec une autre qui la dit', async () => {
    const twin = structure({
      id: TWIN,
      source: 'jumeau',
      courriel: 'jumeau@abri.example',
      ...PLACE,
      siret: SIRET,
    });
    await app.list([twin], [service({ id: `${TWIN}-1`, structure_id: TWIN, source: 'jumeau' })]);
    const as = await app.signIn('jumeau@abri.example');
    const { version } = await app.ok(readEdition, { params: { id: TWIN }, as });
    const body = { base_version: version, structure: { adresse_masquee: true } };
    await app.ok(publishListing, { params: { id: TWIN }, body, as });
    for (const pair of [
      { kept: TWIN, merged: ID },
      { kept: ID, merged: TWIN },
    ]) {
      const problem = await app.problem(mergeListings, merge(pair));
      expect([problem.status, problem.detail]).toEqual([409, expect.stringContaining('masque son adresse')]);
    }
  });

  it('efface aussi celle de la fiche réunie avec elle, et ses services retirés le restent', async () => {
    const other = { id: 'abri--autre', source: 'autre', nom: 'Abri du jour' };
    await app.list(
      [
        structure({
          ...other,
          ...PLACE,
          siret: SIRET,
          lien_source: 'https://source.example/fiche/porte-close',
        }),
      ],
      [service({ id: `${other.id}-1`, structure_id: other.id, source: 'autre', nom: 'Repas', ...OWN_PLACE })],
    );
    await app.ok(mergeListings, merge({ kept: ID, merged: other.id }));
    const telling = { description: `Au ${PLACE.adresse}` };
    await publish({ services: [{ id: `${ID}-2`, values: telling }] });
    await publish({ services: [{ id: `${ID}-2`, values: { withdrawn: true } }] });
    const quiet = (await kept())
      .filter(([, isRemoved]) => !isRemoved)
      .map(([id]) => ({ id, values: { description: 'Sans rendez-vous.' } }));
    const hidden = await publish({ structure: { adresse_masquee: true }, services: quiet });
    expect(hidden).toMatchObject({ published: true });
    expect(await traces()).toEqual([]);
    await saysPlace(app, { description: 'Un abri.' });
    expect(await kept()).toContainEqual([`${ID}-2`, true]);
    expect(await traces()).toEqual([]);
  });

  it('ne donne à aucun service une adresse à lui, qu’il soit changé ou ajouté', async () => {
    const added = ownId(randomUUID());
    const values = { ...OWN_PLACE, nom: 'Accueil de nuit', thematiques: [NEED] as [typeof NEED] };
    const published = await publish({
      services: [{ id: `${ID}-1`, values: OWN_PLACE }],
      added: [{ id: added, values }],
    });
    expect(published).toMatchObject({ published: true });
    expect(await traces()).toEqual([]);
    const { services } = await app.ok(readListing, { params });
    const sites = services
      .filter(({ id }) => [`${ID}-1`, added].includes(id))
      .map(({ site }) => site?.adresse ?? null);
    expect(sites).toEqual([null, null]);
    await publish({
      structure: { telephone: '+33479000099' },
      services: [{ id: added, values: { at_structure: false } }],
    });
    await importFile(app, folder);
    expect(await traces()).toEqual([]);
  });

  it('se crée sans que rien n’en soit gardé', async () => {
    const body = {
      id: ownId(randomUUID()),
      structure: {
        nom: 'Autre abri',
        ...PLACE,
        code_insee: '73065',
        siret: SIRET,
        telephone: '0479000001',
        adresse_masquee: true,
      },
      added: [
        {
          id: ownId(randomUUID()),
          values: { ...OWN_PLACE, nom: 'Accueil', thematiques: [NEED] as [typeof NEED] },
        },
      ],
    };
    const as = await app.signIn('creation@abri.example');
    expect(await app.ok(createListing, { body, as })).toMatchObject({ state: 'asked' });
    expect(await traces()).toEqual([]);
  });
});
