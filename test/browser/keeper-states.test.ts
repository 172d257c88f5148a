import { expect, it } from 'vitest';
import { describeJourneys } from '#test/support/browser/browser';
import { faultsOnEveryDevice } from '#test/support/browser/every-device';
import { openAs, refusal, success } from '#test/support/browser/keeper-stage';
import { StructureMember } from '#test/support/browser/structure-driver';

const ACTOR = { courriel: 'accueil@maison.example', administrator: false, moderates: [], sources: [] };
const BROKEN = refusal(500, 'unexpected', 'Quelque chose s’est arrêté.');

/** The pages that ask first who is there, with what stands on each once it is known. */
const PAGES = {
  '/mes-fiches/import': 'Vous n’apportez les fiches d’aucune source',
  '/mes-fiches/nouvelle': 'La structure',
  '/moderation/nouvelles-fiches': 'Cette page est réservée à la modération',
} as const;

describeJourneys('Tant qu’on ne sait pas qui est là', (desk) => {
  it.each(Object.entries(PAGES))('%s dit l’attente, puis l’échec, et réessaie', async (path, shown) => {
    const screen = await desk.open();
    await screen.hold('/me');
    await screen.visit(path);
    await screen.awaitText(/^Chargement/);
    await screen.stage('/me', BROKEN);
    await screen.visit(path);
    await screen.await('alert');
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    await screen.stage('/me', success({ actor: ACTOR }));
    await screen.press('button', 'Réessayer');
    await screen.await('heading', shown);
    expect(screen.broken).toEqual([]);
    await screen.close();
  });
});

describeJourneys('Qui écrit une nouvelle fiche', (desk) => {
  it.each([
    ['quelqu’un', {}, /^La modération de votre territoire la relit/],
    ['une administratrice', { administrator: true }, /^Elle paraît dès qu’elle est créée/],
    ['qui apporte une source', { sources: ['dora'] }, /^Elle paraît dès qu’elle est créée/],
    [
      'une modératrice',
      { moderates: [{ kind: 'departement', code: '73' }] },
      /^Elle paraît aussitôt dans les territoires que vous modérez/,
    ],
  ])('%s apprend quand tout le monde la verra', async (_, rights, said) => {
    const screen = await desk.open();
    await screen.stage('/me', success({ actor: { ...ACTOR, ...rights } }));
    await screen.visit('/mes-fiches/nouvelle');
    await screen.awaitText(said);
    await screen.close();
  });
});

describeJourneys('Une source', (desk) => {
  it('est dite par son nom, là où l’on importe comme sur le compte', async () => {
    const screen = await desk.open();
    await screen.stage('/me', success({ actor: { ...ACTOR, sources: ['demo', 'pas-encore-la'] } }));
    await screen.stage('/me/claims', success({ claims: [] }));
    await screen.stage('/me/sessions', success({ sessions: [] }));
    await screen.visit('/mes-fiches/import');
    await screen.await('heading', 'Modèles à remplir');
    await screen.awaitFirst('option', /^Données de démonstration/);
    expect(await screen.texts('option')).toEqual(['Données de démonstration (fictives)', 'pas-encore-la']);
    await screen.visit('/mon-compte');
    await screen.awaitText(/les fiches de «\sDonnées de démonstration \(fictives\)\s»/);
    await screen.close();
  });
});

const listing = (rank: number, given: object) => ({
  id: `demo--s${rank}`,
  nom: `Maison de la médiation et de l’accompagnement aux démarches numéro ${rank}`,
  commune: rank === 7 ? 'Saint-Jean-de-Maurienne' : 'Chambéry',
  role: 'manager',
  date_maj: '2026-11-02',
  freshness: 'fresh',
  state: 'shown',
  unnamed_since: null,
  reports: 0,
  proposals: 0,
  ...given,
});

describeJourneys('Trente fiches', (desk) => {
  it('celles qui demandent quelque chose viennent d’abord ; les autres se cherchent par leur nom', async () => {
    const listings = Array.from({ length: 30 }, (_, rank) =>
      listing(rank, { reports: rank === 21 ? 2 : 0, state: rank === 25 ? 'refused' : 'shown' }),
    );
    const screen = await openAs(desk, 'keeper', '/a-propos');
    await screen.stage('/me/listings', success({ listings }));
    await screen.visit('/mes-fiches');
    await screen.awaitText(/^30\sfiches, 2 à regarder/);
    const names = async () => (await screen.texts('heading')).filter((name) => name.startsWith('Maison'));
    expect((await names()).slice(0, 3).map((name) => name.split(' ').at(-1))).toEqual(['25', '21', '0']);
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    await screen.fill('Chercher parmi vos fiches', 'saint jean');
    await screen.awaitText(/^1\sfiche\.$/);
    expect((await names()).map((name) => name.split(' ').at(-1))).toEqual(['7']);
    await screen.close();
  });
});

describeJourneys('Se déconnecter d’un ordinateur partagé', (desk) => {
  it('efface les brouillons jamais publiés, après l’avoir dit', async () => {
    const member = await StructureMember.arrives(desk);
    const { screen } = member;
    await member.signsIn();
    const draft = { version: 1, saved_at: '2026-11-24T09:30:00.000Z', zones: {} };
    await screen.keeps('baguette.brouillon.demo--s0001', { ...draft, edits: {}, seen: {} });
    await screen.keeps('baguette.commune', { code: '73065', nom: 'Chambéry' });
    await member.opensAccount();
    await screen.press('button', 'Me déconnecter');
    await screen.awaitText('Un brouillon jamais publié est gardé sur cet appareil : il sera effacé.');
    expect(await screen.focused()).toBe('Annuler');
    expect(await faultsOnEveryDevice(screen)).toEqual([]);
    await screen.press('button', 'Annuler');
    expect(await screen.focused()).toBe('Me déconnecter');
    expect(await screen.kept()).toContain('baguette.brouillon.demo--s0001');
    await screen.press('button', 'Me déconnecter');
    await screen.press('button', 'Me déconnecter et l’effacer');
    await screen.awaitText('Cet appareil est déconnecté.');
    expect((await screen.kept()).filter((key) => key.includes('brouillon'))).toEqual([]);
    expect(await screen.kept()).toContain('baguette.commune');
    await member.leaves();
  });

  it('sans brouillon, se fait d’un appui', async () => {
    const member = await StructureMember.arrives(desk);
    await member.signsIn();
    await member.opensAccount();
    await member.screen.press('button', 'Me déconnecter');
    await member.screen.awaitText('Cet appareil est déconnecté.');
    await member.leaves();
  });
});
