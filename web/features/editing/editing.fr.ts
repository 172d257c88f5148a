import type { Freshness } from '#api/domain/quality/freshness';
import { freshness as words } from '#web/lib/freshness.fr.ts';
import { NBSP, capitalise, plural } from '#web/lib/french.ts';

/** The list of one's own listings. */
export const mine = {
  title: 'Mes fiches',
  pageTitle: 'Mes fiches – Baguette',
  lead: 'Ce que les travailleurs sociaux lisent de vous. Une fiche récente est montrée avant les autres.',
  count: (count: number, waiting: number) =>
    `${plural(count, 'fiche')}, ${waiting === 0 ? 'rien ne vous attend' : `${waiting} à regarder, montrées d’abord`}.`,
  search: 'Chercher parmi vos fiches',
  found: (count: number) => (count === 0 ? 'Aucune fiche de ce nom.' : `${plural(count, 'fiche')}.`),
  loading: 'Chargement de vos fiches…',
  failed: 'Vos fiches n’ont pas pu être lues',
  failedText: 'Le service a rencontré une erreur. Réessayez.',
  offlineText: 'Il faut une connexion pour lire vos fiches.',
  unreachableText: 'Votre connexion semble marcher, mais le service ne répond pas.',
  empty: 'Aucune fiche n’affiche votre boîte aux lettres',
  emptyText: (mailbox: string | null) =>
    `La boîte qui est écrite sur une fiche donne le droit de la modifier${mailbox ? ` ; la vôtre est ${mailbox}` : ''}. Cherchez la fiche de votre structure, regardez quelle boîte elle affiche, et connectez-vous avec celle-là.`,
  find: 'Chercher sa fiche',
  account: 'Mon compte',
  create: 'Créer une nouvelle fiche',
  states: {
    closed: 'Fermée définitivement',
    asked: 'En attente de la modération',
    refused: 'Pas acceptée : à corriger',
  },
  unnamed: (day: string) => `Sa source ne la cite plus depuis le ${day}`,
  edit: 'Modifier',
  editOf: (nom: string) => ` la fiche ${nom}`,
  see: 'Voir comme tout le monde',
  seeOf: (nom: string) => `, la fiche ${nom}`,
  reports: (count: number) => `${plural(count, 'signalement')} à lire`,
  proposals: (count: number) => `${plural(count, 'proposition')} de la source`,
} as const;

export const confirmation = {
  act: 'Tout est encore juste',
  of: (nom: string) => ` sur la fiche ${nom}`,
  sending: 'Un instant…',
  thanks: 'Merci, la fiche est à jour.',
  failed: 'La fiche n’a pas été confirmée',
} as const;

export const freshness = {
  /** The words that everybody reads, and what is to be done. */
  of: (state: Freshness) =>
    state === 'fresh' ? capitalise(words[state]) : `${capitalise(words[state])}${NBSP}: à confirmer`,
  since: (day: string) => `datée du ${day}`,
} as const;

/** How often one is asked whether a listing is still right. */
export const reminders = {
  label: 'Nous vous écrivons pour vérifier cette fiche',
  periods: {
    1: 'tous les mois',
    3: 'tous les 3 mois',
    6: 'tous les 6 mois',
    12: 'une fois par an',
    0: 'jamais',
  },
  chosen: 'C’est noté.',
  last: (day: string) => `Dernier courriel le ${day}.`,
  returns:
    'Les courriels reviennent : la boîte de cette fiche ne reçoit plus. Écrivez-en une autre, ou connectez-vous avec elle.',
  failed: 'Le rythme n’est pas changé',
} as const;

/** The page of one listing. */
export const page = {
  title: (nom: string) => `Modifier ${nom} – Baguette`,
  untitled: 'Modifier une fiche',
  back: 'Mes fiches',
  loading: 'Chargement de la fiche…',
  failed: 'La fiche n’a pas pu être lue',
  failedText: 'Le service a rencontré une erreur. Ce que vous avez écrit reste sur cet appareil : réessayez.',
  offlineText: 'Ce que vous avez écrit reste sur cet appareil. Réessayez quand la connexion sera revenue.',
  unreachableText:
    'Votre connexion semble marcher, mais le service ne répond pas. Rien de ce que vous avez écrit n’est perdu.',
  version: (version: number) => `Version${NBSP}${version}`,
  confirmedBy: (day: string, by: string) => `confirmée le ${day} par ${by}`,
  dated: (day: string) => `datée du ${day} par sa source`,
  undated: 'sans date connue',
  someone: 'un compte supprimé',
  public: 'Voir la fiche comme tout le monde',
  team: 'Qui tient la fiche',
  shown: (searches: number | null, month: string) =>
    searches === null
      ? `Affichée dans moins de 5${NBSP}recherches en ${month}`
      : `Affichée dans ${plural(searches, 'recherche')} en ${month}`,
  shownBefore: (searches: number | null, month: string) =>
    searches === null ? `, moins de 5 en ${month}.` : `, ${searches} en ${month}.`,
  quality: (score: number) => `Qualité : ${score} sur 100`,
  raise: 'Ce qui la ferait monter :',
  whole: 'Rien ne lui manque.',
  reports: 'Ce que des travailleurs sociaux signalent',
  reportsHelp:
    'Corrigez, ou confirmez que tout est juste : les signalements seront alors considérés comme traités.',
  services: 'Ses services',
  noServices: 'Aucun service n’est décrit sur cette fiche.',
  unsaid: 'Services',
  addService: 'Ajouter un service',
  removed: (count: number) => plural(count, 'service retiré', 'services retirés'),
  unnamed: 'La source de cette fiche ne la cite plus',
  unnamedText: (day: string) =>
    `Depuis le ${day}. La fiche reste, parce que vous la tenez : confirmez-la de temps en temps.`,
  goTo: 'Aller à',
  sections: { who: 'Qui vous êtes', reach: 'Vous joindre', place: 'Où vous trouver', hours: 'Vos horaires' },
} as const;

export const draft = {
  title: 'Un brouillon vous attend sur cet appareil',
  text: (day: string, count: number) =>
    `Commencé ici, enregistré ${day}, jamais publié : ${plural(count, 'champ modifié', 'champs modifiés')}.`,
  resume: 'Reprendre',
  drop: 'Abandonner',
  dropped: 'Le brouillon est effacé.',
  kept: 'Gardé sur cet appareil, pas encore publié.',
} as const;

export const publishing = {
  bar: 'Publication',
  count: (count: number) => plural(count, 'champ modifié', 'champs modifiés'),
  none: 'Rien n’est modifié.',
  review: 'Vérifier avant de publier',
  byKeys: 'Ctrl + Entrée, où que l’on écrive',
  title: 'Ce qui va changer',
  lead: 'C’est publié tout de suite, et cela s’annule depuis l’histoire de la fiche.',
  before: 'Avant',
  after: 'Après',
  publish: 'Publier',
  publishing: 'Publication…',
  back: 'Continuer à modifier',
  cancelAll: 'Tout annuler',
  published: 'Publié, la fiche est à jour.',
  nothing: 'Rien n’était différent de ce qui est publié.',
  theirsKept: 'Ce qui était publié reste ; rien d’autre n’a changé.',
  failed: 'Rien n’est publié',
  issues: (count: number) =>
    count === 1 ? 'Un point est à corriger' : `${count}${NBSP}points sont à corriger`,
  newService: 'Nouveau service',
  ofService: (nom: string) => `${nom}${NBSP}: `,
} as const;

export const conflicts = {
  title: 'Quelqu’un a publié entre-temps',
  lead: 'Rien n’est perdu ni écrasé. Choisissez pour chaque champ ; tout le reste de ce que vous avez écrit est gardé.',
  undoTitle: 'Cela a changé depuis',
  undoLead: 'Rien n’est encore annulé. Choisissez pour chaque champ ce qui doit rester.',
  yours: 'Le vôtre',
  back: 'Comme avant',
  theirs: (by: string, when: string) => `Publié par ${by}, ${when}`,
  theirsOfSource: 'Ce que la source dit maintenant',
  publish: 'Publier ces choix',
  leave: 'Revenir au formulaire',
  leaveUndo: 'Ne rien annuler',
} as const;

export const proposals = {
  title: 'La source dit autre chose',
  lead: 'Vous aviez réglé ces champs. La source de la fiche propose une autre valeur : à vous de dire laquelle est juste.',
  ours: 'La vôtre, publiée',
  theirs: (day: string) => `Celle de la source, le ${day}`,
  take: 'Prendre celle de la source',
  keep: 'Garder la nôtre',
  about: (label: string) => `${NBSP}: ${label}`,
  taken: 'La valeur de la source est publiée.',
  kept: 'La vôtre est gardée ; la source ne la proposera plus.',
  failed: 'La réponse n’est pas enregistrée',
} as const;

export const history = {
  title: 'Histoire de la fiche',
  count: (count: number) => plural(count, 'publication'),
  empty: 'Personne n’a encore modifié ni confirmé cette fiche ici.',
  kinds: {
    edit: 'Modification',
    undo: 'Annulation',
    confirmation: 'Confirmation : tout est juste',
    proposal: 'Valeur de la source acceptée',
    merge: 'Réunion avec une autre fiche',
  },
  origin: (nom: string) => ` (fiche réunie «\u00a0${nom}\u00a0»)`,
  by: (by: string, when: string) => `par ${by}, ${when}`,
  undo: 'Annuler cette publication',
  undoOf: (version: number) => ` (version ${version})`,
  undone: 'annulée depuis',
  done: 'C’est annulé, et publié.',
  failed: 'La publication n’est pas annulée',
} as const;
