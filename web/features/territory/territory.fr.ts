import { territoryTitle } from '#api/domain/sharing/page-titles.fr';
import { formatNumber, NBSP, plural } from '#web/lib/french.ts';
import { formatShare } from './format-share.ts';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';

const km = (distance_km: number) => `${distance_km}${NBSP}km`;

/** What a kind of territory is called, with its code. */
export const kinds: Record<TerritoryKind, (code: string) => string> = {
  france: () => 'hexagone et outre-mer',
  region: (code) => `région ${code}`,
  departement: (code) => `département ${code}`,
  epci: () => 'intercommunalité',
  commune: (code) => `commune, code ${code}`,
};

/** The kinds of intercommunalité, as INSEE shortens them. */
export const epciTypes: Partial<Record<string, string>> = {
  CA: 'communauté d’agglomération',
  CC: 'communauté de communes',
  CU: 'communauté urbaine',
  METRO: 'métropole',
};

export const levels: Record<TerritoryKind, string> = {
  france: 'France',
  region: 'Régions',
  departement: 'Départements',
  epci: 'Intercommunalités',
  commune: 'Communes',
};

/** What the head of the page says. */
export const head = {
  title: territoryTitle,
  untitled: 'Territoires – Baguette',
  france: 'Qui répond à quoi en France',
  trail: 'Fil d’Ariane',
  loading: 'Chargement du territoire…',
  facts: 'En bref',
  inhabitants: 'habitants',
  communes: (count: number) => (count >= 2 ? 'communes' : 'commune'),
  offers: (count: number) => (count >= 2 ? 'offres proposées ici' : 'offre proposée ici'),
  structures: (count: number) => (count >= 2 ? 'structures' : 'structure'),
  fresh: 'des offres confirmées depuis moins de six mois',
  counted: (when: string) => `Chiffres comptés le ${when}.`,
  pending: (pending: number, subjects: number) =>
    `Calcul en cours : encore ${pending} ${pending >= 2 ? 'sujets' : 'sujet'} sur ${subjects}. La page se met à jour d’elle-même.`,
  unknown: 'Ce territoire n’existe pas',
  unknownText: 'Aucun territoire ne porte ce code. Cherchez-le par son nom ou son code postal.',
  toFrance: 'Voir toute la France',
} as const;

/** The way to each section. */
export const contents = { label: 'Sur cette page' } as const;

/** The field where another territory is looked for. */
export const finder = {
  label: 'Voir un autre territoire',
  hint: 'Région, département, intercommunalité ou commune : nom, code postal, code INSEE ou numéro de département',
  options: 'Territoires proposés',
  searching: 'Recherche…',
  nothing: 'Aucun territoire trouvé',
  failed: 'La liste des territoires n’a pas pu être chargée.',
} as const;

export const failure = {
  failed: 'Ces chiffres n’ont pas pu être chargés',
  failedText: 'Une erreur s’est produite. Réessayez dans un instant.',
  offlineText: 'Ce qui était déjà affiché reste lisible. La page réessaiera dès le retour du réseau.',
  unreachableText: 'Le serveur n’a pas répondu. Vérifiez votre connexion, puis réessayez.',
} as const;

export const subjects = {
  label: 'Besoin, famille de besoins ou réseau',
  all: 'Tous besoins confondus',
  families: 'Familles de besoins',
  needsOf: (family: string) => `Besoins : ${family}`,
  networks: 'Réseaux',
  distance: 'Distance',
  km,
} as const;

/** What is said of those who live far from any help. */
export const zones = {
  title: 'Zones blanches',
  lead: 'Qui vit loin de toute offre ? La distance est à vol d’oiseau, jusqu’au lieu le plus proche qui reçoit les habitants de la commune, où qu’il soit.',
  loading: 'Calcul des distances…',
  notCounted:
    'Ce sujet n’est pas encore compté. Il le sera dans un instant ; la page se met à jour d’elle-même.',
  loud: ({
    beyond,
    population,
    distance_km,
  }: {
    beyond: number;
    population: number;
    distance_km: number;
  }) => ({
    figure: `${plural(beyond, 'habitant')} sur ${formatNumber(population)} (${formatShare(beyond, population)})`,
    rest: `${beyond >= 2 ? 'vivent' : 'vit'} à plus de ${km(distance_km)} d’une offre qui ${beyond >= 2 ? 'les' : 'le'} reçoit.`,
  }),
  everyone: (distance_km: number) => ({
    figure: 'Toute la population',
    rest: `vit à moins de ${km(distance_km)} d’une offre qui la reçoit.`,
  }),
  nobody: { figure: 'Aucun lieu', rest: 'ne reçoit les habitants de ce territoire pour ce sujet.' },
  atDistance: (count: number) =>
    count === 0
      ? 'Aucune offre ne les aide à distance (téléphone, visio, courrier).'
      : `${plural(count, 'habitant')} d’entre eux ${count >= 2 ? 'peuvent' : 'peut'} être aidé${count >= 2 ? 's' : ''} à distance.`,
  approximate: (count: number) =>
    count === 1
      ? 'Une commune est placée au centre de son intercommunalité, faute de mieux : ses distances sont approximatives.'
      : `${plural(count, 'commune')} sont placées au centre de leur intercommunalité, faute de mieux : leurs distances sont approximatives.`,
  unreached: (count: number) =>
    `${plural(count, 'habitant')} ${count >= 2 ? 'ne sont reçus' : 'n’est reçu'} nulle part, à aucune distance.`,
  ofCommune: (distance: string, arrondissement: string | null) => ({
    figure: `À ${distance}`,
    rest: arrondissement
      ? `du centre de ${arrondissement}, l’arrondissement le plus éloigné : le lieu le plus proche qui reçoit ses habitants.`
      : 'du centre de la commune : le lieu le plus proche qui reçoit ses habitants.',
  }),
  reachedFrom: 'Une offre à distance (téléphone, visio, courrier) reçoit aussi ses habitants.',
  notReachedFrom: 'Aucune offre à distance ne reçoit ses habitants.',
  distances: {
    title: 'À quelle distance vivent les habitants',
    band: 'Distance',
    people: 'Habitants',
    share: 'Part',
    between: (from_km: number, to_km: number) => `de ${from_km} à ${km(to_km)}`,
    under: (to_km: number) => `moins de ${km(to_km)}`,
    over: (from_km: number) => `plus de ${km(from_km)}`,
    unreached: 'reçus nulle part',
    beyond: 'au-delà',
    legend: (distance_km: number) => `Barres hachurées : au-delà de ${km(distance_km)}.`,
  },
  communes: {
    title: (distance_km: number) => `Communes à plus de ${km(distance_km)}`,
    cut: 'Les 500 plus peuplées. Les chiffres ci-dessus les comptent toutes.',
    empty: (distance_km: number) => `Aucune commune habitée n’est à plus de ${km(distance_km)}.`,
    commune: 'Commune',
    inhabitants: 'Habitants',
    distance: 'Distance',
    distanceMetres: 'Distance (m)',
    atDistance: 'Aide à distance',
    code: 'Code INSEE',
    nowhere: 'nulle part',
    yes: 'oui',
    no: 'non',
  },
  places: {
    title: 'Où une offre de plus servirait le plus',
    lead: (distance_km: number) =>
      `Si une nouvelle offre y recevait tout le monde : habitants qui auraient enfin une offre à moins de ${km(distance_km)}. Chaque ligne ne compte que ceux que les précédentes ne servent pas.`,
    rank: 'Rang',
    commune: 'Commune',
    gained: 'Habitants de plus',
    alone: 'Si elle était la seule',
    code: 'Code INSEE',
    empty: 'Aucune : tout le monde est déjà servi à cette distance.',
  },
} as const;

export const map = {
  show: 'Voir la carte des zones blanches',
  hide: 'Masquer la carte',
  loading: 'Chargement de la carte…',
  without: 'Les tableaux disent la même chose.',
} as const;

/** The table of the needs. */
export const needs = {
  title: 'Besoin par besoin',
  lead: 'Choisissez un besoin pour voir ses zones blanches au-dessus.',
  table: (nom: string) => `Ce que ${nom} offre, besoin par besoin`,
  file: (nom: string) => `Besoins ${nom}`,
  absent: (count: number) => `${plural(count, 'besoin')} sans aucune offre ici`,
  noneAbsent: 'Chaque besoin a au moins une offre ici.',
  family: 'Famille',
  allFamilies: 'Toutes les familles',
  words: 'Chercher un besoin',
  shown: (count: number) => `${plural(count, 'besoin')} affiché${count >= 2 ? 's' : ''}`,
  empty: 'Aucun besoin ne correspond.',
  zero: 'aucune',
  need: 'Besoin',
  offers: 'Offres',
  structures: 'Structures',
  onSite: 'Sur place',
  atDistance: 'À distance',
  itinerant: 'Itinérantes',
  outOfHours: 'Soir ou week-end',
  byPhone: 'Par téléphone',
  fresh: 'Confirmées (6 mois)',
  within: (distance_km: number) => `Habitants à moins de ${km(distance_km)}`,
  farthest: 'Commune la plus loin',
  farthestMetres: 'Sa distance (m)',
  unreached: 'Reçus nulle part',
  code: 'Code du besoin',
} as const;

/** The table of the parts. */
export const parts = {
  title: 'Territoire par territoire',
  level: 'Découper en',
  table: (level: string, subject: string) => `${level} : ${subject}`,
  file: (level: string, nom: string) => `${level} ${nom}`,
  territory: 'Territoire',
  inhabitants: 'Habitants',
  beyond: (distance_km: number) => `Habitants à plus de ${km(distance_km)}`,
  code: 'Code',
  empty: 'Ce territoire n’a pas de parties à ce niveau.',
  across: 'Une intercommunalité à cheval sur plusieurs départements compte ici tous ses habitants.',
  loading: 'Chargement des territoires…',
} as const;

export const tables = {
  csv: 'Télécharger en CSV',
  csvOf: (title: string) => `Télécharger en CSV : ${title}`,
  all: (count: number) => `Montrer les ${formatNumber(count)} lignes`,
  fewer: (count: number) => `Ne montrer que les ${count} premières`,
  unknown: '–',
} as const;
