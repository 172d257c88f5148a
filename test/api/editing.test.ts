import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  answerProposal,
  confirmListing,
  publishListing,
  readEdition,
  readMyListings,
  undoRevision,
} from '#api/contract/editing.contract';
import type { Publication } from '#api/contract/editing.contract';
import { applyChanges } from '#api/domain/editing/changes';
import type { Change, Edited } from '#api/domain/editing/changes';
import { readListing } from '#api/contract/listings.contract';
import { sendReport } from '#api/contract/reports.contract';
import { service, structure } from '#test/support/listings';
import { NOW, openTestApp } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

const ID = 'invented--house';
const SERVICE = `${ID}-1`;
const MAILBOX = 'accueil@maison.example';

let app: TestApp;
let keeper: string;
let stranger: string;

/** What the source says of the house. */
const says = (given: object = {}, offer: object = {}) =>
  app.list(
    [structure({ id: ID, courriel: MAILBOX, telephone: '+33465710001', ...given })],
    [service({ id: SERVICE, structure_id: ID, ...offer })],
  );

beforeAll(async () => {
  app = await openTestApp();
  await says();
  keeper = await app.signIn(MAILBOX);
  stranger = await app.signIn('accueil@ailleurs.example');
});

afterAll(() => app?.close());

beforeEach(async () => {
  app.now = NOW;
  const { dataSource } = app.database;
  await dataSource.query('TRUNCATE revision, proposal, membership, report');
  await dataSource.query(`UPDATE structure SET held = '{}', version = 1`);
  await dataSource.query(`UPDATE service SET held = '{}'`);
  // What a test left differs from the source again: it is written anew.
  await dataSource.query(`UPDATE structure SET fingerprint = ''; UPDATE service SET fingerprint = ''`);
  await says();
});

type Body = { structure?: object; services?: { id: string; values: object }[]; base_version?: number };

const publish = ({ base_version = 1, ...body }: Body, as = keeper) =>
  app.ok(publishListing, {
    params: { id: ID },
    body: { base_version, ...body },
    as,
  } as never) as Promise<Publication>;
const refuse = ({ base_version = 1, ...body }: Body, as = keeper) =>
  app.problem(publishListing, { params: { id: ID }, body: { base_version, ...body }, as } as never);
const edition = (as = keeper) => app.ok(readEdition, { params: { id: ID }, as });
const listing = () => app.ok(readListing, { params: { id: ID } });
const undo = async (publication: Publication) =>
  app.ok(undoRevision, {
    params: { id: ID, revision: (publication.published && publication.revision) || '' },
    as: keeper,
  });

describe('Qui peut modifier une fiche', () => {
  it('la boîte aux lettres de la fiche la prouve ; une autre ne voit ni ne change rien', async () => {
    const { listings } = await app.ok(readMyListings, { as: keeper });
    expect(listings).toMatchObject([{ id: ID, role: 'manager', reports: 0, proposals: 0 }]);
    expect((await app.ok(readMyListings, { as: stranger })).listings).toEqual([]);
    expect(await app.problem(readEdition, { params: { id: ID }, as: stranger })).toMatchObject({
      status: 403,
    });
    expect(await refuse({ structure: { telephone: '3949' } }, stranger)).toMatchObject({ status: 403 });
    expect(await app.problem(readEdition, { params: { id: ID } })).toMatchObject({ status: 401 });
    expect((await listing()).structure.telephone).toBe('+33465710001');
  });

  it('qui remplace la boîte aux lettres de la fiche ne la perd pas', async () => {
    await publish({ structure: { courriel: 'contact@maison.example' } });
    expect((await edition()).structure.values.courriel).toBe('contact@maison.example');
  });

  it('une fiche partie ne se modifie plus', async () => {
    await app.database.dataSource.query(`UPDATE structure SET gone_at = now() WHERE id = '${ID}'`);
    expect(await app.problem(readEdition, { params: { id: ID }, as: keeper })).toMatchObject({ status: 404 });
    await app.database.dataSource.query(`UPDATE structure SET gone_at = NULL WHERE id = '${ID}'`);
  });
});

describe('Publier', () => {
  it('se voit aussitôt, date la fiche du jour, et dit au public quels champs ont changé', async () => {
    const published = await publish({
      structure: { telephone: '04 79 00 00 01', horaires_accueil: 'Mo-Fr 09:00-12:00' },
      services: [{ id: SERVICE, values: { thematiques: ['sante--acces-aux-soins'], frais: 'gratuit' } }],
    });
    expect(published).toMatchObject({ published: true, version: 2 });
    const shown = await listing();
    expect(shown.structure).toMatchObject({
      telephone: '+33479000001',
      horaires_accueil: 'Mo-Fr 09:00-12:00',
      date_maj: '2026-11-24',
    });
    expect(shown.services[0]).toMatchObject({ thematiques: ['sante--acces-aux-soins'], frais: 'gratuit' });
    expect(shown.freshness).toBe('fresh');
    expect(shown.history[0]).toMatchObject({
      kind: 'changed',
      fields: ['telephone', 'horaires_accueil', 'services'],
    });
  });

  it('répond aux signalements d’avant', async () => {
    await app.ok(sendReport, { params: { id: ID }, body: { reason: 'wrong-number' } });
    expect((await listing()).reports).toHaveLength(1);
    await publish({ structure: { telephone: '04 79 00 00 01' } });
    expect((await listing()).reports).toEqual([]);
  });

  it('rien de différent : aucune version', async () => {
    expect(await publish({ structure: { telephone: '04 65 71 00 01' } })).toEqual({
      published: true,
      version: 1,
      revision: null,
    });
  });

  it('une autre commune déplace la fiche et les services donnés chez elle', async () => {
    await publish({
      structure: {
        adresse: '1 rue Inventée',
        code_postal: '73000',
        code_insee: '73065',
        latitude: null,
        longitude: null,
      },
    });
    const { structure: moved } = await listing();
    expect(moved).toMatchObject({ commune: 'Chambéry', code_insee: '73065', point_origin: 'commune' });
    const [row] = (await app.database.dataSource.query(
      `SELECT code_insee, adresse FROM service WHERE id = '${SERVICE}'`,
    )) as unknown[];
    expect(row).toEqual({ code_insee: '73065', adresse: '1 rue Inventée' });
  });

  it('les besoins dont parle un service suivent ses mots', async () => {
    await publish({ services: [{ id: SERVICE, values: { nom: 'Auto-école sociale' } }] });
    expect((await listing()).services[0]!.thematiques_texte).toEqual(['mobilite--preparer-un-permis']);
  });
});

describe('Ce qui est refusé, champ par champ, en français', () => {
  it.each([
    [{ structure: { telephone: '12345' } }, 'body.structure.telephone'],
    [{ structure: { courriel: 'jeanne.durand@maison.example' } }, 'body.structure.courriel'],
    [{ structure: { courriel: 'a@b.example\r\nBcc: c@d.example' } }, 'body.structure.courriel'],
    [{ structure: { siret: '12345678901234' } }, 'body.structure.siret'],
    [{ structure: { horaires_accueil: 'quand on peut' } }, 'body.structure.horaires_accueil'],
    [{ structure: { site_web: 'javascript:alert(1)' } }, 'body.structure.site_web'],
    [{ structure: { nom: 'A' } }, 'body.structure.nom'],
    [{ structure: { nom: 'Maison\u202E' } }, 'body.structure.nom'],
    [{ structure: { description: 'x'.repeat(5001) } }, 'body.structure.description'],
    [{ structure: { code_insee: '99999' } }, 'body.structure.code_insee'],
    [{ structure: { code_insee: '73065', latitude: 43.3, longitude: 5.4 } }, 'body.structure.latitude'],
    [{ structure: { code_insee: '73065', code_postal: '13001' } }, 'body.structure.code_postal'],
    [{ structure: { id: 'other' } }, 'body.structure.id'],
    [{ structure: { gone_at: null } }, 'body.structure.gone_at'],
    [{ structure: { held: [] } }, 'body.structure.held'],
    [{ structure: { commune: 'Ailleurs' } }, 'body.structure.commune'],
    [
      { services: [{ id: SERVICE, values: { thematiques: ['inventee'] } }] },
      'body.services.0.values.thematiques.0',
    ],
    [
      { services: [{ id: SERVICE, values: { zone_eligibilite: ['73065', '99123'] } }] },
      'body.services.0.values.zone_eligibilite',
    ],
    [{ services: [{ id: 'invented--other-1', values: { nom: 'Volé' } }] }, 'body.services.0.id'],
    [{ services: [{ id: SERVICE, values: { structure_id: 'x' } }] }, 'body.services.0.values.structure_id'],
  ])('%j', async (body, field) => {
    const problem = await refuse(body as Body);
    expect(problem).toMatchObject({ status: 400 });
    expect(problem.issues?.map((issue) => issue.field)).toContain(field);
    expect((await edition()).version).toBe(1);
  });
});

describe('Deux personnes', () => {
  it('sur deux champs : les deux sont gardés', async () => {
    await publish({ structure: { telephone: '04 79 00 00 01' } });
    expect(await publish({ structure: { nom: 'Maison de la vallée' } })).toMatchObject({
      published: true,
      version: 3,
    });
    expect((await listing()).structure).toMatchObject({
      telephone: '+33479000001',
      nom: 'Maison de la vallée',
    });
  });

  it('sur le même : rien n’est écrit, les deux valeurs sont montrées, puis l’une est choisie', async () => {
    await publish({ structure: { telephone: '04 79 00 00 01' } });
    const refused = await publish({ structure: { telephone: '04 79 00 00 02', nom: 'Maison de la vallée' } });
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
    expect((await listing()).structure.nom).not.toBe('Maison de la vallée');
    const chosen = await publish({ base_version: 2, structure: { telephone: '04 79 00 00 02' } });
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
        `SELECT version, changes FROM revision WHERE structure_id = '${ID}' ORDER BY version`,
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
    [structure({ id: ID, courriel: MAILBOX })],
    Array.from({ length: count }, (_, index) => service({ id: `${ID}-${index + 1}`, structure_id: ID })),
  );

async function editedNow(): Promise<Edited> {
  const { structure: own, services } = await edition();
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
  const service_id = `${ID}-${(editor % 5) + 1}`;
  let base_version = 1;
  while (written.length < turns) {
    const text = `${editor} ${written.length}`;
    const shared = written.length % 10 === 0;
    const told = await publish(
      shared
        ? { base_version, structure: { precisions: text } }
        : { base_version, services: [{ id: service_id, values: { [TEXTS[editor % 4]!]: text } }] },
    );
    base_version = told.version;
    if (told.published) written.push(text);
  }
  return written;
}

describe('Annuler', () => {
  it('redonne ce qui était, rend le champ à sa source, et ne se fait pas deux fois', async () => {
    const published = await publish({ structure: { telephone: '04 79 00 00 01' } });
    expect((await edition()).structure.held).toContain('telephone');
    expect(await undo(published)).toMatchObject({ published: true, version: 3 });
    expect((await listing()).structure.telephone).toBe('+33465710001');
    const { structure: kept, revisions } = await edition();
    expect(kept.held).not.toContain('telephone');
    expect(revisions.map(({ kind, undone }) => [kind, undone])).toEqual([
      ['undo', false],
      ['edit', true],
    ]);
    const again = { id: ID, revision: (published.published && published.revision) || '' };
    expect(await app.problem(undoRevision, { params: again, as: keeper })).toMatchObject({ status: 409 });
  });

  it('pas ce qu’un autre a changé depuis : les deux sont montrés', async () => {
    const published = await publish({ structure: { telephone: '04 79 00 00 01' } });
    await publish({ base_version: 2, structure: { telephone: '04 79 00 00 03' } });
    expect(await undo(published)).toMatchObject({
      published: false,
      conflicts: [{ unit: 'telephone', theirs: { telephone: '+33479000003' } }],
    });
  });

  it('pas par une autre que sa fiche', async () => {
    const published = await publish({ structure: { telephone: '04 79 00 00 01' } });
    const params = { id: ID, revision: (published.published && published.revision) || '' };
    expect(await app.problem(undoRevision, { params, as: stranger })).toMatchObject({ status: 403 });
  });
});

describe('Tout est encore juste', () => {
  it('rafraîchit la fiche sans rien changer, et répond aux signalements', async () => {
    await says({ date_maj: '2024-01-01' });
    await app.ok(sendReport, { params: { id: ID }, body: { reason: 'no-answer' } });
    expect((await listing()).freshness).toBe('stale');
    expect(await app.ok(confirmListing, { params: { id: ID }, as: keeper })).toMatchObject({
      version: 2,
      date_maj: '2026-11-24',
    });
    expect(await listing()).toMatchObject({ freshness: 'fresh', reports: [] });
    await says({ date_maj: '2024-01-01', telephone: '+33465710009' });
    expect((await listing()).structure).toMatchObject({ date_maj: '2026-11-24', telephone: '+33465710009' });
  });
});

describe('Ce que dit la source ensuite', () => {
  const proposals = async () => (await edition()).proposals.map(({ unit, value }) => ({ unit, value }));

  it('n’écrase pas un champ tenu par une personne, le propose s’il est nouveau, et change le reste', async () => {
    await publish({ structure: { telephone: '04 79 00 00 01' } });
    await says();
    expect(await proposals()).toEqual([]);
    await says({ telephone: '+33465710002', nom: 'Maison renommée' });
    expect((await listing()).structure).toMatchObject({ telephone: '+33479000001', nom: 'Maison renommée' });
    expect(await proposals()).toEqual([{ unit: 'telephone', value: { telephone: '+33465710002' } }]);
    expect((await app.ok(readMyListings, { as: keeper })).listings[0]!.proposals).toBe(1);
  });

  it('refusé, n’est plus dit avant que la source ne change', async () => {
    await publish({ structure: { telephone: '04 79 00 00 01' } });
    await says({ telephone: '+33465710002' });
    const body = { service_id: null, unit: 'telephone' as const, accept: false };
    await app.ok(answerProposal, { params: { id: ID }, body, as: keeper });
    await says({ telephone: '+33465710002' });
    expect(await proposals()).toEqual([]);
    await says({ telephone: '+33465710003' });
    expect(await proposals()).toHaveLength(1);
  });

  it('accepté, le champ suit de nouveau sa source', async () => {
    await publish({ services: [{ id: SERVICE, values: { frais: 'payant' } }] });
    await says({}, { frais: 'gratuit', frais_precisions: 'Adhésion' });
    const body = { service_id: SERVICE, unit: 'frais' as const, accept: true };
    expect(await app.problem(answerProposal, { params: { id: ID }, body, as: stranger })).toMatchObject({
      status: 403,
    });
    await says({}, { frais: null });
    await app.ok(answerProposal, { params: { id: ID }, body, as: keeper });
    expect((await listing()).services[0]).toMatchObject({ frais: null });
    await says({}, { frais: 'gratuit' });
    expect((await listing()).services[0]).toMatchObject({ frais: 'gratuit' });
    expect(await app.problem(answerProposal, { params: { id: ID }, body, as: keeper })).toMatchObject({
      status: 404,
    });
  });
});
