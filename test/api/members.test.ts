import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishListing, readEdition } from '#api/contract/editing.contract';
import {
  addMember,
  answerClaim,
  claimListing,
  readClaims,
  readMembers,
  readMyClaims,
  removeMember,
} from '#api/contract/members.contract';
import { grantRight } from '#api/contract/operator-accounts.contract';
import { EDITED, OFFER, openEditingApp } from '#test/support/editing-app';
import type { EditingApp } from '#test/support/editing-app';
import { OPERATOR_TOKEN } from '#test/support/test-app';

let app: EditingApp;
let moderator: string;
let elsewhere: string;

const params = { id: EDITED };
const CLAIM = { claimer: 'La direction', message: 'Notre boîte aux lettres a changé en juin' };

beforeAll(async () => {
  app = await openEditingApp();
  const moderates = async (courriel: string, code: string) => {
    const body = { courriel, moderates: { kind: 'departement' as const, code } };
    await app.ok(grantRight, { token: OPERATOR_TOKEN, body });
    return app.signIn(courriel);
  };
  moderator = await moderates('moderation-73@exemple.fr', '73');
  elsewhere = await moderates('moderation-974@exemple.fr', '974');
});

afterAll(() => app?.close());

beforeEach(async () => {
  await app.restart();
  await app.database.dataSource.query('TRUNCATE claim, decision');
  app.mails.length = 0;
});

const mayEdit = async (as: string) => {
  const answer = await app.ok(readEdition, { params, as }).catch(() => null);
  return answer !== null;
};

const claim = (as = app.stranger) => app.ok(claimListing, { params, body: CLAIM, as });
const answer = (id: string, accept: boolean, as = moderator) =>
  app.ok(answerClaim, { params: { claim: id }, body: { accept, reason: 'Vérifié par téléphone' }, as });

describe('Qui tient une fiche', () => {
  it('une personne invitée la modifie, un courriel le lui dit ; retirée, plus', async () => {
    const body = { courriel: 'Accueil@Ailleurs.example', role: 'editor' as const };
    const { members } = await app.ok(addMember, { params, body, as: app.keeper });
    expect(members).toMatchObject([{ courriel: 'accueil@ailleurs.example', role: 'editor' }]);
    expect(app.mails).toMatchObject([
      { to: 'accueil@ailleurs.example', link: expect.stringMatching(/\/connexion$/) },
    ]);
    expect(await mayEdit(app.stranger)).toBe(true);
    expect(await app.problem(addMember, { params, body, as: app.stranger })).toMatchObject({ status: 403 });
    const gone = { id: EDITED, account: members[0]!.account_id };
    expect((await app.ok(removeMember, { params: gone, as: app.keeper })).members).toEqual([]);
    expect(await mayEdit(app.stranger)).toBe(false);
  });

  it('qui modifie sans être responsable ne change pas la boîte aux lettres, qui donne des droits', async () => {
    const body = { courriel: 'accueil@ailleurs.example', role: 'editor' as const };
    await app.ok(addMember, { params, body, as: app.keeper });
    const taken = { structure: { courriel: 'accueil@ailleurs.example' } };
    expect(await app.refuse(taken, app.stranger)).toMatchObject({ status: 403 });
    const onService = { services: [{ id: OFFER, values: { courriel: 'accueil@ailleurs.example' } }] };
    expect(await app.refuse(onService, app.stranger)).toMatchObject({ status: 403 });
    expect((await app.listing()).structure.courriel).toBe('accueil@maison.example');
  });

  it('chaque décision est gardée : qui, quoi, au sujet de qui', async () => {
    const body = { courriel: 'accueil@ailleurs.example', role: 'manager' as const };
    const { members } = await app.ok(addMember, { params, body, as: app.keeper });
    await app.ok(removeMember, { params: { id: EDITED, account: members[0]!.account_id }, as: app.keeper });
    const decisions = await app.database.dataSource.query(
      `SELECT d.kind, a.courriel AS by, b.courriel AS about FROM decision d
       JOIN account a ON a.id = d.account_id JOIN account b ON b.id = d.about ORDER BY d.kind`,
    );
    const who = { by: 'accueil@maison.example', about: 'accueil@ailleurs.example' };
    expect(decisions).toEqual([
      { kind: 'member-added', ...who },
      { kind: 'member-removed', ...who },
    ]);
  });

  it('le nom d’une fiche ne peut rien mettre dans un courriel', async () => {
    const named = { base_version: 1, structure: { nom: 'Maison <img src=x onerror=alert(1)>' } };
    await app.ok(publishListing, { params, body: named, as: app.keeper });
    const body = { courriel: 'accueil@ailleurs.example', role: 'editor' as const };
    await app.ok(addMember, { params, body, as: app.keeper });
    expect(app.mails[0]!.html).not.toContain('<img');
    expect(app.mails[0]!.html).toContain('&lt;img');
  });
});

describe('Demander à tenir une fiche', () => {
  it('la modération du territoire la voit et l’accepte : la fiche est à qui la demande', async () => {
    const { id } = await claim();
    expect(await mayEdit(app.stranger)).toBe(false);
    expect((await app.ok(readClaims, { as: elsewhere })).claims).toEqual([]);
    expect((await app.ok(readClaims, { as: app.keeper })).claims).toEqual([]);
    expect((await app.ok(readClaims, { as: moderator })).claims).toMatchObject([
      { id, structure_id: EDITED, by: 'accueil@ailleurs.example', ...CLAIM },
    ]);
    expect(await answer(id, true)).toEqual({ state: 'accepted' });
    expect(await mayEdit(app.stranger)).toBe(true);
    expect(app.mails).toMatchObject([
      { to: 'accueil@ailleurs.example', text: expect.stringContaining('Vérifié par téléphone') },
    ]);
    expect((await app.ok(readMembers, { params, as: app.keeper })).members).toMatchObject([
      { role: 'manager' },
    ]);
  });

  it('refusée, avec sa raison ; ce qui était écrit ne reste pas', async () => {
    const { id } = await claim();
    await answer(id, false);
    expect(await mayEdit(app.stranger)).toBe(false);
    expect((await app.ok(readMyClaims, { as: app.stranger })).claims).toMatchObject([
      { state: 'refused', answer: 'Vérifié par téléphone' },
    ]);
    const [row] = (await app.database.dataSource.query(
      'SELECT claimer, siret, message FROM claim',
    )) as unknown[];
    expect(row).toEqual({ claimer: null, siret: null, message: null });
  });

  it('une seule réponse : ni deux fois, ni d’ailleurs, ni par qui ne modère rien', async () => {
    const { id } = await claim();
    const call = { params: { claim: id }, body: { accept: true, reason: 'Oui' } };
    for (const as of [elsewhere, app.keeper, app.stranger]) {
      expect(await app.problem(answerClaim, { ...call, as })).toMatchObject({ status: 404 });
    }
    await answer(id, false);
    expect(await app.problem(answerClaim, { ...call, as: moderator })).toMatchObject({ status: 404 });
    expect(await mayEdit(app.stranger)).toBe(false);
  });

  it('la redemander la remplace ; la sienne ne se demande pas ; pas sans le dire', async () => {
    const first = await claim();
    expect((await claim()).id).toBe(first.id);
    expect(await app.problem(claimListing, { params, body: CLAIM, as: app.keeper })).toMatchObject({
      status: 409,
    });
    const empty = { ...CLAIM, message: '  ', siret: '123' };
    const problem = await app.problem(claimListing, { params, body: empty, as: app.stranger });
    expect(problem.issues?.map(({ field }) => field)).toEqual(['body.siret', 'body.message']);
  });
});
