import { listOf, plural, uncapitalise } from '#web/lib/french.ts';

/** What is said around the results. */
export const results = {
  region: 'Partenaires proposés',
  printed: (commune: string) => `Partenaires pour une personne de : ${commune}`,
  suffice: (count: number) => `${plural(count, 'partenaire')} ${count >= 2 ? 'suffisent' : 'suffit'}`,
  helps: (count: number) => `${plural(count, 'partenaire')} ${count >= 2 ? 'peuvent' : 'peut'} aider`,
  afar: (count: number) => `Dont ${count} à distance, sans s’y rendre.`,
  far: (count: number) => `Dont ${count} au-delà de la distance choisie.`,
  toConfirm: (count: number) =>
    count === 1
      ? 'Un besoin reste à confirmer avec la personne.'
      : `${count} besoins restent à confirmer avec la personne.`,
  partly: (count: number, covered: number, needs: number) =>
    `${plural(count, 'partenaire')} pour ${covered} besoin${covered >= 2 ? 's' : ''} sur ${needs}`,
  none: 'Aucun partenaire trouvé',
  noneFiltered: 'Aucun partenaire avec ces filtres',
  covers: (count: number, needs: number) => {
    if (needs === 1) return 'Il répond au besoin compris.';
    return count === 1
      ? `À lui seul, il couvre les ${needs} besoins compris.`
      : `Ensemble, ils couvrent les ${needs} besoins compris.`;
  },
  others: 'Les autres partenaires',
  othersMore: (count: number) => `Afficher ${count >= 2 ? `les ${count} suivants` : 'le suivant'}`,
  radius: 'Jusqu’à',
  updating: 'Mise à jour…',
  tooMany: 'Douze besoins au plus sont cherchés à la fois : les premiers de la liste.',
  said: (plan: number, others: number) =>
    `${plural(plan, 'partenaire proposé', 'partenaires proposés')}, ${plural(others, 'autre')} ensuite.`,
} as const;

export const uncovered = {
  title: (labels: readonly string[]) => `Personne n’est trouvé pour : ${listOf(labels)}`,
  text: 'Les structures connues ici ne disent pas répondre à ce besoin. Une mairie, un CCAS ou le service social du département peut connaître une autre solution.',
} as const;

export const steps = {
  title: 'Où nous avons cherché :',
  names: {
    commune: 'la commune',
    epci: 'l’intercommunalité',
    neighbours: 'les communes voisines',
    departement: 'le département',
    region: 'la région',
    national: 'partout en France',
  },
  found: (count: number) => (count === 0 ? 'personne' : plural(count, 'partenaire')),
  townHall: (ofCommune: string, needs: readonly string[]) =>
    `Appelez la mairie ou le CCAS ${ofCommune}, pour : ${listOf(needs.map(uncapitalise))}.`,
} as const;

export const partner = {
  afarFrom: (commune: string) => `à distance, depuis ${commune}`,
  afar: 'à distance',
  hidden: 'adresse communiquée au téléphone',
  at: (distance: string) => `à ${distance}`,
  free: 'Gratuit',
  paying: 'Payant',
  partlyPaying: 'Payant en partie',
  costUnknown: 'Coût non précisé',
  bothModes: 'sur place ou à distance',
  inPerson: 'sur place',
  atDistance: 'à distance',
  fictional: 'Fiche fictive, pour essayer',
  number: (number: number) => `Partenaire ${number} : `,
  covered: 'Répond à : ',
  notCovered: 'Ne répond pas à : ',
  needs: 'Besoins',
  reasons: 'Pourquoi ce partenaire',
  warning: 'Attention : ',
  itinerary: 'Itinéraire',
  mail: 'Écrire un courriel',
  site: 'Site web',
  newTab: ' (nouvel onglet)',
  more: 'Plus de détails',
  less: 'Moins de détails',
  details: {
    address: 'Adresse',
    hours: 'Horaires',
    services: 'Ce qu’il propose',
    publics: 'Publics',
    notes: 'Précisions',
    source: 'Source de la fiche',
    deduced: 'déduit de son réseau',
    cost: 'Coût',
    reception: 'Accueil',
    updated: (date: string) => `fiche du ${date}`,
    listing: 'Voir la fiche d’origine',
  },
} as const;

export const guidance = {
  title: 'Ce que dit l’enquête',
  base: 'Base du chiffre : ',
  here: 'Ici : ',
  source: 'Emmaüs Connect, 2024, 2 542 professionnelles et professionnels',
  more: (count: number) => `Voir ${plural(count, 'autre constat', 'autres constats')}`,
  all: 'Tous les constats',
} as const;

export const lines = {
  title: 'Numéros nationaux',
  text: 'Ils répondent partout en France.',
  urgent: 'En cas d’urgence',
  more: (count: number) => `${plural(count, 'autre numéro', 'autres numéros')}`,
} as const;

export const map = {
  show: 'Afficher la carte',
  hide: 'Masquer la carte',
  loading: 'Chargement de la carte…',
  without: 'La liste est complète sans la carte.',
} as const;

export const states = {
  noCommune: 'Dans quelle commune ?',
  noCommuneText: 'Les partenaires sont cherchés autour de la commune de la personne.',
  noCommuneAction: 'Indiquer la commune',
  loading: 'Recherche des partenaires…',
  offlineText:
    'Les besoins sont toujours compris sur votre appareil. Pour chercher les partenaires, il faut une connexion : la recherche reprendra dès son retour.',
  offlineKept: (needs: readonly string[], commune: string) =>
    `Les partenaires ci-dessous sont ceux de votre dernière recherche, pour ${commune} : ${listOf(needs)}.`,
  unreachableText:
    'Votre connexion semble marcher, mais le service ne répond pas. Ce n’est pas une absence de partenaire.',
  failed: 'La recherche n’a pas abouti',
  failedText: 'Le service a rencontré une erreur. Ce n’est pas une absence de partenaire.',
} as const;
