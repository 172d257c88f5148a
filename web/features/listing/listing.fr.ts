import { partnerTitle } from '#api/domain/sharing/page-titles.fr';
import { listOf, plural, uncapitalise } from '#web/lib/french.ts';
import { freshness } from '#web/lib/freshness.fr.ts';

/** What is said around a listing. */
export const listing = {
  back: 'Retour aux partenaires',
  search: 'Chercher des partenaires',
  title: partnerTitle,
  untitled: 'Fiche d’un partenaire – Baguette',
  fictional: 'Fiche fictive, pour essayer',
  call: (nom: string) => `Appeler ${nom} : `,
  noPhone: 'Pas de téléphone connu',
  write: 'Écrire un courriel',
  site: 'Site web',
  print: 'Imprimer',
  appointment: 'Sur rendez-vous : appelez d’abord',
  closed: (first: string | null, last: string) =>
    first === null
      ? `Fermé temporairement le ${last}`
      : `Fermé temporairement, du ${first} au ${last} inclus`,
  stale: `Fiche de ${freshness.stale} : appelez avant d’y envoyer quelqu’un`,
  full: (day: string) => `Se dit complet jusqu’au ${day} inclus : appelez avant d’orienter`,
  itinerant: 'Se déplace de commune en commune : demandez le jour et le lieu de passage',
  networks: 'Ses réseaux',
} as const;

export const closed = {
  title: (date: string) => `Cette structure a fermé le ${date}`,
  text: 'Les personnes qui tenaient sa fiche le disent : n’y envoyez plus personne. D’autres qui font le même travail sont plus bas.',
} as const;

export const withdrawn = {
  title: 'Cette fiche n’est plus proposée',
  byModerator: (date: string) =>
    `La modération l’a retirée le ${date}, après des signalements. Appelez avant d’y envoyer quelqu’un.`,
  text: (source: string, date: string) =>
    `Sa source, « ${source} », ne la publie plus depuis le ${date}. La structure a pu fermer, déménager ou changer de nom : appelez avant d’y envoyer quelqu’un.`,
} as const;

export const practical = {
  title: 'Pratique',
  hours: 'Horaires',
  usually: 'Une semaine ordinaire :',
  noHours: 'Horaires non précisés : appelez pour les connaître.',
  place: 'S’y rendre',
  noPlace: 'Adresse non communiquée : appelez pour savoir où aller.',
  hidden: 'Adresse communiquée au téléphone',
  exceptional: 'Dans les quatre semaines qui viennent :',
  approximate: 'L’emplacement exact n’est pas connu : cherchez l’adresse.',
  onFoot: 'Itinéraire à pied',
  bus: 'Bus et trams autour',
  search: 'Chercher l’adresse sur une carte',
  access: 'Accessibilité du lieu, sur Acceslibre',
  zone: 'Habitants reçus',
  noZone: 'Zone non précisée : demandez s’il reçoit les habitants de la commune.',
  everywhere: 'Toute la France',
  fits: {
    within: (nom: string) => `${nom} : ses habitants sont reçus`,
    unspecified: (nom: string) => `${nom} : à demander, un service ne dit pas qui il reçoit`,
    outside: (nom: string) => `${nom} n’est pas dans cette zone : appelez avant d’orienter`,
  },
  unnamed: (code: string) => `territoire ${code}`,
  more: (count: number) => `et ${plural(count, 'autre territoire', 'autres territoires')}`,
  notes: 'Précisions',
} as const;

export const week = {
  caption: 'Les sept jours qui viennent',
  day: 'Jour',
  hours: 'Horaires',
  today: 'Aujourd’hui',
  closed: 'fermé',
  time: (hour: string, minutes: string) => `${hour} h${minutes && ` ${minutes}`}`,
  slot: (from: string, to: string) => `${from} – ${to}`,
  and: ' et ',
} as const;

export const map = {
  show: 'Voir sur la carte',
  hide: 'Masquer la carte',
  loading: 'Chargement de la carte…',
  without: 'Tout ce que la carte montre est écrit ici.',
} as const;

export const services = {
  title: 'Ce qu’il propose, par besoin',
  none: 'Aucun service n’est décrit sur cette fiche : appelez pour savoir ce qu’il propose.',
  asked: 'besoin de la personne',
  other: 'Sans besoin précisé',
  common: 'Pour tous ses services',
  above: (count: number) => (count >= 2 ? 'décrits plus haut' : 'décrit plus haut'),
  allDeduced: 'Déduits de son réseau, non déclarés par la structure : vérifiez en appelant.',
  deduced: 'Déduit de son réseau, non déclaré par la structure : vérifiez en appelant.',
  fullUntil: (day: string) => `Complet jusqu’au ${day} inclus`,
  waits: (wait: string) => `Environ ${wait} d’attente`,
  terms: {
    now: 'En ce moment',
    type: 'Type d’aide',
    publics: 'Publics',
    cost: 'Coût',
    reception: 'Accueil',
    conditions: 'Conditions, à apporter',
    mobilise: 'Comment le solliciter',
    by: 'Qui peut le solliciter',
    duration: 'Durée',
    zone: 'Habitants reçus',
    place: 'Lieu',
    hours: 'Horaires',
    contact: 'Contact de ce service',
  },
  link: 'Lien pour le solliciter',
  types: {
    accompagnement: 'Accompagnement',
    'aide-financiere': 'Aide financière',
    'aide-materielle': 'Aide matérielle',
    atelier: 'Atelier',
    formation: 'Formation',
    information: 'Information',
  },
  frais: { gratuit: 'Gratuit', payant: 'Payant' },
  unknown: 'Non précisé',
  reception: { 'en-presentiel': 'sur place', 'a-distance': 'à distance' },
  modes: {
    telephoner: 'par téléphone',
    'envoyer-un-courriel': 'par courriel',
    'se-presenter': 'en se présentant sur place',
    'utiliser-lien-mobilisation': 'par son lien en ligne',
  },
  byPerson: 'La personne elle-même',
  byWorker: 'Vous seulement : c’est à vous d’appeler',
  byBoth: 'La personne elle-même, ou vous pour elle',
  weeks: (count: number) => plural(count, 'semaine'),
  weekly: (hours: string) => `${hours} par semaine`,
} as const;

export const about = {
  title: 'À propos de cette fiche',
  source: 'Source',
  licence: 'Licence',
  origin: 'Voir la fiche d’origine',
  date: 'Date',
  siret: 'Siret',
  undated: 'Date inconnue : vérifiez en appelant.',
  freshness,
  quality: 'Qualité de la fiche',
  qualityOf: (score: number) => `${score} sur 100`,
  qualityText:
    'Elle dit si la fiche est bien remplie et récente, pas si la structure aide bien. C’est la moyenne de ses services, calculée par la règle de data·inclusion.',
  qualityDetail: 'Le détail, critère par critère',
  notApplicable: 'ne s’applique pas',
  someOf: (count: number, all: number) => `pour ${count} de ses ${all} services`,
  history: 'Histoire de la fiche',
  historyUnknown: 'Rien n’est encore noté : l’histoire commence au prochain import.',
  historyCount: (count: number) => plural(count, 'étape'),
  kinds: {
    created: 'Arrivée dans Baguette',
    changed: 'Changement',
    gone: 'Retirée par sa source',
    returned: 'De nouveau publiée par sa source',
    merged: 'Réunie avec une autre fiche',
    withdrawn: 'Retirée par la modération',
    restored: 'Proposée de nouveau par la modération',
    closed: 'Fermeture définitive',
    reopened: 'Réouverture',
  },
  ofMerged: (nom: string) => `fiche réunie «\u00a0${nom}\u00a0»`,
} as const;

const ADDRESS = 'l’adresse';
const HOURS = 'les horaires';

/** What changed, for each field of a listing; several fields may be one thing to a reader. */
export const fieldWords: Readonly<Record<string, string>> = {
  nom: 'le nom',
  withdrawn: 'la fermeture',
  siret: 'le Siret',
  description: 'la description',
  adresse: ADDRESS,
  complement_adresse: ADDRESS,
  code_postal: ADDRESS,
  commune: ADDRESS,
  code_insee: ADDRESS,
  latitude: 'l’emplacement',
  longitude: 'l’emplacement',
  point_origin: 'l’emplacement',
  telephone: 'le téléphone',
  courriel: 'le courriel',
  horaires_accueil: HOURS,
  horaires_texte: HOURS,
  lien_source: 'le lien vers sa source',
  site_web: 'le site web',
  accessibilite_lieu: 'l’accessibilité',
  reseaux_porteurs: 'les réseaux',
  itinerant: 'l’itinérance',
  sur_rendez_vous: 'les rendez-vous',
  precisions: 'les précisions',
  services: 'les services',
  fermeture_du: 'la fermeture temporaire',
  fermeture_au: 'la fermeture temporaire',
  complet_jusqu_au: 'les places',
  adresse_masquee: 'l’adresse, masquée ou montrée',
};

export const neighbours = {
  title: 'Près d’ici, du même genre',
  sameNetwork: 'même réseau',
  sharedNeeds: (count: number) => `${plural(count, 'besoin')} en commun`,
} as const;

export const states = {
  title: 'Fiche d’un partenaire',
  loading: 'Chargement de la fiche…',
  failed: 'La fiche n’a pas pu être lue',
  failedText: 'Le service a rencontré une erreur. La fiche existe peut-être : réessayez.',
  offlineText: 'Cette fiche n’est pas sur votre appareil. Il faut une connexion pour la lire.',
  unreachableText: 'Votre connexion semble marcher, mais le service ne répond pas.',
  unknown: 'Cette fiche n’existe pas',
  unknownText:
    'Aucune structure ne porte cet identifiant. Le lien est peut-être incomplet, ou la fiche a été effacée.',
} as const;

/** A first message to a partner; nothing in it is about a person but what is needed. */
export const message = {
  subject: 'Demande d’information pour une personne que j’accompagne',
  body: (needs: readonly string[], commune: string | null) => {
    const from = commune === null ? '' : ` de ${commune}`;
    const purpose = needs.length === 0 ? '' : `, pour : ${listOf(needs.map(uncapitalise))}`;
    return [
      'Bonjour,',
      '',
      `J’accompagne une personne${from}${purpose}.`,
      'Pouvez-vous l’aider ? Comment prendre rendez-vous, et que doit-elle apporter ?',
      '',
      'Merci d’avance.',
    ].join('\n');
  },
} as const;
