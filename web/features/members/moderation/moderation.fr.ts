import type { SiretComparison } from './compare-sirets.ts';

/** What is said to who answers claims. */
export const link = { title: 'Modération', go: 'Répondre à ce qui attend' } as const;

export const page = {
  title: 'Modération',
  tab: 'Modération – Baguette',
  lead: 'Le plus grave d’abord, puis le plus ancien. Chaque réponse est gardée au journal.',
  loading: 'Chargement de ce qui attend…',
  empty: 'Rien n’attend',
  emptyText: 'Il n’y a rien à répondre dans vos territoires.',
  signIn: 'Cette page est réservée à la modération : connectez-vous d’abord.',
  refused: 'Cette page est réservée à la modération',
  refusedText: (courriel: string) => `${courriel} ne modère aucun territoire.`,
  account: 'Mon compte',
  failed: 'Ce qui attend ne s’affiche pas',
  failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
  offlineText: 'Ce qui attend s’affichera une fois la connexion revenue.',
  unreachableText: 'Réessayez dans quelques minutes.',
} as const;

export const notices = {
  label: 'M’écrire quand quelque chose attend, une fois par jour au plus',
  failed: 'Le choix n’est pas retenu',
  failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
  offlineText: 'Rien n’est envoyé. Réessayez une fois la connexion revenue.',
  unreachableText: 'Le choix n’est peut-être pas retenu. Réessayez dans quelques minutes.',
} as const;

export const claim = {
  asked: 'Demandée le',
  by: 'Par',
  siret: 'SIRET',
  message: 'Message',
  none: 'Rien d’écrit',
} as const;

/** The two SIRET side by side, in words. */
export const sirets: Record<SiretComparison, (given: string, listed: string) => string> = {
  'none-given': () => 'Aucun n’est donné ; la fiche n’en affiche pas non plus.',
  'only-listed': (_, listed) => `Aucun n’est donné ; celui de la fiche est ${listed}.`,
  'only-given': (given) => `${given}. La fiche n’en affiche pas : rien à comparer.`,
  same: (given) => `${given}. C’est celui de la fiche.`,
  'same-body': (given, listed) =>
    `${given}. Autre établissement du même organisme : la fiche affiche ${listed}.`,
  different: (given, listed) => `${given}. Un autre organisme que celui de la fiche, qui affiche ${listed}.`,
};

export const answer = {
  accept: 'Accepter…',
  refuse: 'Refuser…',
  of: (nom: string) => ` la demande sur ${nom}`,
  title: { accept: 'Accepter la demande', refuse: 'Refuser la demande' },
  reason: 'Raison, envoyée à la personne',
  ready: 'Raisons toutes prêtes',
  send: { accept: 'Accepter et envoyer', refuse: 'Refuser et envoyer' },
  sending: 'Envoi…',
  cancel: 'Annuler',
  failed: 'La réponse n’est pas partie',
  failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
  offlineText: 'Rien n’est envoyé. Réessayez une fois la connexion revenue.',
  unreachableText: 'La réponse n’est peut-être pas partie. Réessayez dans quelques minutes.',
} as const;

/** What moderators answer most: a press fills the field, which stays to be changed. */
export const readyReasons = {
  accept: [
    'Vérifié par téléphone avec la structure.',
    'Le SIRET donné est celui de la fiche.',
    'Votre adresse est celle de la structure.',
  ],
  refuse: [
    'Nous n’avons pas pu vérifier votre lien avec la structure. Demandez de nouveau depuis une adresse de la structure.',
    'Le SIRET donné n’est pas celui de la structure.',
    'La structure nous dit que quelqu’un d’autre tient sa fiche.',
  ],
} as const;

export const done = {
  accepted: 'Acceptée',
  refused: 'Refusée',
  over: 'N’attend plus de réponse',
  said: (reason: string) => `Envoyé : ${reason}`,
  all: 'Plus rien n’attend sur cette page.',
} as const;
