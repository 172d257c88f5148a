import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerProposal,
  closeListing,
  confirmListing,
  publishListing,
  undoRevision,
} from '#api/contract/editing.contract';
import type { AnyEndpoint } from '#api/contract/endpoint';
import { addMember, answerClaim, claimListing, removeMember } from '#api/contract/members.contract';
import { answerNewListing, createListing } from '#api/contract/new-listings.contract';
import { grantRight } from '#api/contract/operator-accounts.contract';
import { ownId } from '#api/domain/editing/own-listing';
import { AccountsRepository } from '#api/modules/accounts/accounts.repository';
import { AllowEditing } from '#api/modules/editing/allow-editing';
import { EDITED, openEditingApp, revisionOf } from '#test/support/editing-app';
import type { EditingApp } from '#test/support/editing-app';
import { OPERATOR_TOKEN } from '#test/support/test-app';

const COLLEAGUE = 'responsable@ailleurs.example';
const params = { id: EDITED };

let app: EditingApp;
let colleague: string;

const rows = (sql: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> =>
  app.database.dataSource.query(sql, parameters);

const version = async () => Number((await app.edition()).version);
const members = () => rows('SELECT account_id, role FROM membership ORDER BY account_id');

/** Something happens once the rights were read, before the listing is written. */
function between(act: () => Promise<unknown>): void {
  const allow = app.app.get(AllowEditing, { strict: false });
  const read = allow.run.bind(allow);
  vi.spyOn(allow, 'run').mockImplementationOnce(async (...asked) => {
    const resource = await read(...asked);
    await act();
    return resource;
  });
}

/** An account that keeps the listing; gives its identifier. */
async function joins(courriel: string, role: string) {
  const [row] = await rows(
    `WITH joined AS (INSERT INTO membership (account_id, structure_id, role)
       SELECT id, $2, $3 FROM account WHERE courriel = $1 RETURNING account_id) SELECT account_id FROM joined`,
    [courriel, EDITED, role],
  );
  return row?.account_id;
}

const loseRight = () =>
  rows('DELETE FROM membership m USING account a WHERE a.id = m.account_id AND a.courriel = $1', [COLLEAGUE]);

beforeAll(async () => {
  app = await openEditingApp();
});

afterAll(() => app?.close());

beforeEach(async () => {
  vi.restoreAllMocks();
  await app.restart();
  colleague = await app.signIn(COLLEAGUE);
  await joins(COLLEAGUE, 'manager');
});

const claimed = async () => {
  const body = { claimer: 'La direction', message: 'Notre boîte a changé' };
  return (await app.ok(claimListing, { params, body, as: app.stranger })).id;
};

const created = async () => {
  const structure = { nom: 'Abri', code_insee: '73065', telephone: '0479000000' };
  const values = { nom: 'Accueil', thematiques: ['mobilite--preparer-un-permis' as const] };
  const body = { id: ownId(randomUUID()), structure, added: [{ id: ownId(randomUUID()), values }] };
  return (await app.ok(createListing, { body, as: app.stranger })).id;
};

/** A call that a manager may make, once the listing was made ready for it. */
type Prepare = () => Promise<object>;

const ACTS: [string, AnyEndpoint, Prepare][] = [
  [
    'publier',
    publishListing,
    async () => ({ params, body: { base_version: 1, structure: { nom: 'Autre' } } }),
  ],
  ['confirmer', confirmListing, async () => ({ params })],
  ['fermer', closeListing, async () => ({ params, body: { base_version: 1 } })],
  [
    'annuler',
    undoRevision,
    async () => {
      const published = await app.publish({ structure: { nom: 'Maison de la vallée' } });
      return { params: { ...params, revision: revisionOf(published) } };
    },
  ],
  [
    'répondre à la source',
    answerProposal,
    async () => {
      await app.publish({ structure: { nom: 'Maison de la vallée' } });
      await app.says({ nom: 'Maison de la source' });
      const { proposals } = await app.edition();
      const body = { service_id: null, unit: 'nom', at: proposals[0]?.at, base_version: 2, accept: true };
      return { params, body };
    },
  ],
  [
    'confier la fiche',
    addMember,
    async () => ({ params, body: { courriel: 'complice@ailleurs.example', role: 'manager' } }),
  ],
  [
    'retirer quelqu’un',
    removeMember,
    async () => {
      await app.signIn('tierce@ailleurs.example');
      return { params: { ...params, account: await joins('tierce@ailleurs.example', 'editor') } };
    },
  ],
];

describe('Un droit retiré pendant que l’on écrit', () => {
  it.each(ACTS)('ne permet plus de %s', async (_, endpoint, prepare) => {
    const call = { ...(await prepare()), as: colleague };
    const [before, was] = [await version(), await members()];
    between(loseRight);
    expect(await app.problem(endpoint, call)).toMatchObject({
      status: 403,
      type: 'urn:baguette:not-allowed',
    });
    expect(await version()).toBe(before);
    expect(await members()).toHaveLength(was.length - 1);
  });

  it('ne laisse rien publier non plus sous un compte qui n’est plus', async () => {
    between(() => rows('DELETE FROM account WHERE courriel = $1', [COLLEAGUE]));
    const call = { params, body: { base_version: 1, structure: { nom: 'Autre' } }, as: colleague };
    expect(await app.problem(publishListing, call)).toMatchObject({ status: 403 });
    expect(await version()).toBe(1);
  });

  it.each([
    ['une demande', async () => ({ params: { claim: await claimed() } }), answerClaim],
    ['une nouvelle fiche', async () => ({ params: { id: await created() } }), answerNewListing],
  ] as const)('ne permet plus de répondre à %s', async (_, ask, endpoint) => {
    const courriel = 'moderation@exemple.fr';
    const body = { courriel, moderates: { kind: 'departement' as const, code: '73' } };
    await app.ok(grantRight, { token: OPERATOR_TOKEN, body });
    const call = { ...(await ask()), body: { accept: true, reason: 'Vue par téléphone' } };
    const as = await app.signIn(courriel);
    // On the embedded database nothing else is done beside a transaction: the account goes in the same one.
    const accounts = app.app.get(AccountsRepository, { strict: false });
    const hold = accounts.hold.bind(accounts);
    const lost = vi.spyOn(accounts, 'hold').mockImplementationOnce(async (manager, actor) => {
      await manager.query('DELETE FROM account WHERE courriel = $1', [courriel]);
      return hold(manager, actor);
    });
    expect(await app.problem(endpoint, { ...call, as })).toMatchObject({ status: 404 });
    expect(lost).toHaveBeenCalledOnce();
    await app.ok(endpoint, { ...call, as });
  });

  it.each(ACTS)('gardé, permet de %s', async (_, endpoint, prepare) => {
    await app.ok(endpoint, { ...(await prepare()), as: colleague });
  });
});
