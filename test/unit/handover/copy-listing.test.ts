import { describe, expect, it } from 'vitest';
import { copyListing } from '#web/features/handover/copy-listing.ts';
import { sheetPartnerSchema } from '#web/features/handover/sheet-partner.ts';
import { listedService } from '#test/support/listed-service';
import type { ListedService, Listing } from '#api/contract/listings.contract';

const NOW = new Date('2026-11-24T09:30:00Z');
const FOOD = 'equipement-et-alimentation--alimentation';
const CLOTHES = 'equipement-et-alimentation--habillement';
const PLACE = {
  adresse: '1 place de la Mairie',
  complement_adresse: null,
  code_postal: '73000',
  commune: 'Chambéry',
  code_insee: '73065',
  latitude: 45.5646,
  longitude: 5.9178,
  point_origin: 'source',
  horaires_accueil: 'Mo-Fr 09:00-12:00',
  horaires_texte: null,
} as const;

const listing = (services: ListedService[], given: Partial<Listing['structure']> = {}): Listing => ({
  structure: {
    ...PLACE,
    id: 'invented--house',
    nom: 'Maison du Pont',
    siret: null,
    description: null,
    telephone: '+33465710001',
    courriel: null,
    site_web: null,
    accessibilite_lieu: null,
    reseaux_porteurs: [],
    itinerant: false,
    sur_rendez_vous: null,
    precisions: null,
    fermeture_du: null,
    fermeture_au: null,
    complet_jusqu_au: null,
    adresse_masquee: false,
    code_departement: '73',
    lien_source: null,
    closed: false,
    date_maj: null,
    gone_at: null,
    ...given,
  },
  source: { slug: 'invented', nom: 'Invented', licence: null, fictional: true },
  opening_state: { state: 'closed', next_change: '2026-11-25T09:00:00+01:00', comment: null },
  services,
  reports: [],
  week: null,
  next_slots: [],
  freshness: 'unknown',
  quality: { score: 0, services: 0, criteria: [] },
  history: [],
  neighbours: [],
});

const service = (given: Partial<ListedService>) =>
  listedService({
    thematiques: [FOOD],
    frais: 'gratuit',
    modes_accueil: ['en-presentiel'],
    mobilisable_par: ['usagers', 'professionnels'],
    ...given,
  });

const copy = (services: ListedService[], given: Partial<Listing['structure']> = {}) =>
  copyListing(listing(services, given), { needs: [FOOD], near: null }, NOW);

describe('La copie d’une fiche', () => {
  it('ne retient que les services qui répondent : prix, conditions, besoins', () => {
    const paying = service({ thematiques: [CLOTHES], frais: 'payant', conditions_acces: 'Être adhérent.' });
    const partner = copy([service({ conditions_acces: ' Apporter un sac. ' }), paying]);
    expect(partner).toMatchObject({ needs: [FOOD], frais: 'gratuit', conditions: ['Apporter un sac.'] });
    expect(sheetPartnerSchema.parse(partner)).toEqual(partner);
  });

  it.each([
    [['gratuit', 'gratuit'], 'gratuit'],
    [['payant'], 'payant'],
    [['gratuit', 'payant'], 'partly'],
    [['gratuit', null], 'unknown'],
  ] as const)('ne promet pas un prix qui n’est pas dit : %j donne %s', (costs, expected) => {
    expect(copy(costs.map((frais) => service({ frais }))).frais).toBe(expected);
  });

  it('envoie là où l’aide est donnée, et se tait alors sur l’ouverture de la structure', () => {
    const site = { ...PLACE, commune: 'Aix-les-Bains', horaires_accueil: 'Tu 09:00-12:00' };
    expect(copy([service({ site })])).toMatchObject({
      commune: 'Aix-les-Bains',
      horaires_accueil: 'Tu 09:00-12:00',
      opening: { state: 'unknown', next_change: null },
    });
    expect(copy([service({ site }), service({ site: null })]).commune).toBe('Chambéry');
  });

  it('de plusieurs places, dit la plus proche de là où la personne irait, jamais la première venue', () => {
    const far = { ...PLACE, commune: 'Albertville', latitude: 45.67, longitude: 6.39 };
    const next = { ...PLACE, commune: 'Bassens', latitude: 45.58, longitude: 5.94 };
    const services = [service({ id: 'a-far', site: far }), service({ id: 'b-next', site: next })];
    const near = { latitude: 45.5646, longitude: 5.9178 };
    const copied = copyListing(listing(services), { needs: [FOOD], near }, NOW);
    expect(copied.commune).toBe('Bassens');
  });

  it('garde le besoin dont un service parle sans le déclarer', () => {
    const speaks = service({ thematiques: [], thematiques_texte: [FOOD], conditions_acces: 'Un sac.' });
    expect(copy([speaks, service({ thematiques: [CLOTHES] })])).toMatchObject({
      needs: [FOOD],
      conditions: ['Un sac.'],
    });
  });

  it('dit quels besoins ne sont que déduits du réseau : aucun service ne les déclare', () => {
    const owed = service({ origin: 'network' });
    expect(copy([owed]).deduced).toEqual([FOOD]);
    expect(copy([owed, service({ thematiques: [CLOTHES] })]).deduced).toEqual([FOOD]);
    expect(copy([owed, service({})]).deduced).toEqual([]);
    expect(copy([owed, service({ thematiques: [], thematiques_texte: [FOOD] })]).deduced).toEqual([]);
  });

  it('d’avant que cela soit su reste lisible', () => {
    const { deduced: _deduced, ...kept } = copy([service({})]);
    expect(sheetPartnerSchema.parse(kept).deduced).toEqual([]);
  });

  it('prend le téléphone du service quand la structure n’en a pas', () => {
    expect(copy([service({ telephone: '+33465710002' })], { telephone: null }).telephone).toBe(
      '+33465710002',
    );
  });

  it('lit le rendez-vous dans la fiche ou dans les horaires', () => {
    expect(copy([service({})]).by_appointment).toBe(false);
    expect(copy([service({})], { sur_rendez_vous: true }).by_appointment).toBe(true);
    const hours = { horaires_accueil: 'Mo 09:00-12:00 "sur rendez-vous"' };
    expect(copy([service({})], hours).by_appointment).toBe(true);
  });

  it('dit à distance, ou réservé aux professionnels, quand tous ses services le sont', () => {
    const far = service({ modes_accueil: ['a-distance'], mobilisable_par: ['professionnels'] });
    expect(copy([far])).toMatchObject({ at_a_distance: true, professionals_only: true });
    expect(copy([far, service({})])).toMatchObject({ at_a_distance: false, professionals_only: false });
  });
});

describe('Ce que la fiche dit pour un temps', () => {
  const copyOf = (services: ListedService[], given: Partial<Listing['structure']> = {}) =>
    copyListing(listing(services, given), { needs: [FOOD], near: null }, NOW);

  it('la fermeture est recopiée, et l’adresse masquée', () => {
    const copied = copyOf([], {
      fermeture_du: '2026-12-01',
      fermeture_au: '2026-12-04',
      adresse_masquee: true,
    });
    expect(copied).toMatchObject({ closure: { first: '2026-12-01', last: '2026-12-04' }, hidden: true });
    expect(copyOf([])).toMatchObject({ closure: null, full_until: null, hidden: false });
  });

  it('complet quand tout ce qui répond l’est, jusqu’au premier jour où l’un se libère', () => {
    const full = (day: string | null) => listedService({ thematiques: [FOOD], complet_jusqu_au: day });
    expect(copyOf([full('2026-12-10'), full('2026-12-05')]).full_until).toBe('2026-12-05');
    expect(copyOf([full('2026-12-10'), full(null)]).full_until).toBeNull();
    expect(copyOf([full('2026-12-10'), full(null)], { complet_jusqu_au: '2026-12-20' }).full_until).toBe(
      '2026-12-20',
    );
  });

  it('une copie gardée avant que tout cela soit connu se lit encore', () => {
    const { closure: _c, full_until: _f, hidden: _h, ...old } = copyOf([]);
    expect(sheetPartnerSchema.parse(old)).toMatchObject({ closure: null, full_until: null, hidden: false });
  });
});
