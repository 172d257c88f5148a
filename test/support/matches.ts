import type {
  Candidate,
  CandidateService,
  CandidateStructure,
  Home,
  Situation,
} from '#api/domain/orientation/candidate';

export const CHAMBERY: Home = {
  code: '73065',
  nom: 'Chambéry',
  code_parent: null,
  code_epci: '200069110',
  epci: 'CA du Grand Chambéry',
  code_departement: '73',
  departement: 'Savoie',
  code_region: '84',
  region: 'Auvergne-Rhône-Alpes',
  population: 60_000,
  point_origin: 'exact',
};

export const situation = (given: Partial<Situation> = {}): Situation => ({
  needs: ['numerique--acceder-a-des-services-en-ligne'],
  home: CHAMBERY,
  publics: [],
  brakes: [],
  radius_m: 30_000,
  ...given,
});

export const candidateService = (given: Partial<CandidateService> = {}): CandidateService => ({
  id: 'invented--service',
  nom: 'Aide aux démarches',
  description: null,
  type: 'accompagnement',
  thematiques: ['numerique--acceder-a-des-services-en-ligne'],
  thematiques_texte: [],
  publics: ['tous-publics'],
  publics_precisions: null,
  frais: 'gratuit',
  modes_accueil: ['en-presentiel'],
  modes_mobilisation: ['telephoner'],
  mobilisable_par: ['usagers', 'professionnels'],
  conditions_acces: null,
  zone_eligibilite: ['73'],
  telephone: null,
  courriel: null,
  origin: 'declared',
  operator: null,
  distance_m: 1200,
  site: null,
  ...given,
});

export const candidateStructure = (given: Partial<CandidateStructure> = {}): CandidateStructure => ({
  id: 'invented--structure',
  source: 'invented',
  source_nom: 'Source inventée',
  fictional: false,
  nom: 'Maison inventée',
  description: null,
  adresse: null,
  complement_adresse: null,
  code_postal: '73000',
  commune: 'Chambéry',
  code_insee: '73065',
  code_parent: null,
  code_epci: '200069110',
  code_departement: '73',
  code_region: '84',
  latitude: 45.56,
  longitude: 5.92,
  point_origin: 'source',
  telephone: '+33465710001',
  courriel: null,
  horaires_accueil: null,
  horaires_texte: null,
  site_web: null,
  accessibilite_lieu: null,
  reseaux_porteurs: [],
  itinerant: false,
  sur_rendez_vous: null,
  precisions: null,
  lien_source: null,
  date_maj: '2026-11-12',
  reports: [],
  ...given,
});

export const candidate = (
  structure: Partial<CandidateStructure> = {},
  services: Partial<CandidateService>[] = [{}],
): Candidate => ({
  structure: candidateStructure(structure),
  services: services.map((given, index) =>
    candidateService({ id: `${structure.id ?? 's'}-${index}`, ...given }),
  ),
});
