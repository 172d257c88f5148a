import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { applyChanges } from '#api/domain/editing/changes';
import type { Change, Edited } from '#api/domain/editing/changes';
import { EDITED, MAILBOX, openEditingApp } from '#test/support/editing-app';
import type { EditingApp } from '#test/support/editing-app';
import { service, structure } from '#test/support/listings';

let app: EditingApp;

beforeAll(async () => {
  app = await openEditingApp();
});

afterAll(() => app?.close());

beforeEach(() => app.restart());

describe('Deux personnes', () => {
  it('sur deux champs : les deux sont gardés', async () => {
    await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    expect(await app.publish({ structure: { nom: 'Maison de la vallée' } })).toMatchObject({
      published: true,
      version: 3,
    });
    expect((await app.listing()).structure).toMatchObject({
      telephone: '+33479000001',
      nom: 'Maison de la vallée',
    });
  });

  it('sur le même : rien n’est écrit, les deux valeurs sont montrées, puis l’une est choisie', async () => {
    await app.publish({ structure: { telephone: '04 79 00 00 01' } });
    const refused = await app.publish({
      structure: { telephone: '04 79 00 00 02', nom: 'Maison de la vallée' },
    });
    expect(refused).toMatchObject({
      published: false,
      version: 2,
      conflicts: [
        {
          unit: 'telephone',
          yours: { telephone: '+33479000002' },
          theirs: { telephone: '+33479000001' },
          by: MAILBOX,
        },
      ],
    });
    expect((await app.listing()).structure.nom).not.toBe('Maison de la vallée');
    const chosen = await app.publish({ base_version: 2, structure: { telephone: '04 79 00 00 02' } });
    expect(chosen).toMatchObject({ published: true, version: 3 });
  });

  it(
    'vingt à la fois : aucune mise à jour perdue, et l’histoire rejouée redonne la fiche',
    { timeout: 480_000 },
    async () => {
      const turns = app.database.kind === 'server' ? 100 : 10;
      await sayServices(5);
      const begun = await editedNow();
      const written = await Promise.all(Array.from({ length: 20 }, (_, editor) => edit(editor, turns)));
      const revisions = (await app.database.dataSource.query(
        `SELECT version, changes FROM revision WHERE structure_id = '${EDITED}' ORDER BY version`,
      )) as { version: number; changes: Change[] }[];
      expect(revisions.map(({ version }) => version)).toEqual(revisions.map((_, index) => index + 2));
      const published = revisions.flatMap(({ changes }) =>
        changes.flatMap(({ after }) => Object.values(after)),
      );
      expect(published.toSorted()).toEqual(written.flat().toSorted());
      const replayed = revisions.map(({ changes }) => changes).reduce(applyChanges, begun);
      const ended = await editedNow();
      expect(valuesOnly(replayed)).toEqual(valuesOnly(ended));
      await sayServices(1);
    },
  );
});

/** What the source says, with so many services. */
const sayServices = (count: number) =>
  app.list(
    [structure({ id: EDITED, courriel: MAILBOX })],
    Array.from({ length: count }, (_, index) =>
      service({ id: `${EDITED}-${index + 1}`, structure_id: EDITED }),
    ),
  );

async function editedNow(): Promise<Edited> {
  const { structure: own, services } = await app.edition();
  const rows = services.map(({ id, values, held }) => [id, { values, held }] as const);
  return { structure: own, services: Object.fromEntries(rows) };
}

const valuesOnly = ({ structure: own, services }: Edited) => [
  own.values,
  Object.entries(services).map(([id, { values, held }]) => [id, values, held.toSorted()]),
];

const TEXTS = ['conditions_acces', 'publics_precisions', 'frais_precisions', 'mobilisation_precisions'];

/** One of twenty editors: mostly a field of her own, one time in ten one that all of them change. Gives all she wrote. */
async function edit(editor: number, turns: number): Promise<string[]> {
  const written: string[] = [];
  const service_id = `${EDITED}-${(editor % 5) + 1}`;
  let base_version = 1;
  while (written.length < turns) {
    const text = `${editor} ${written.length}`;
    const shared = written.length % 10 === 0;
    const told = await app.publish(
      shared
        ? { base_version, structure: { precisions: text } }
        : { base_version, services: [{ id: service_id, values: { [TEXTS[editor % 4]!]: text } }] },
    );
    base_version = told.version;
    if (told.published) written.push(text);
  }
  return written;
}
