/** What a page of who keeps listings says until it knows who is there. */
export const keepers = {
  loading: 'Chargement de votre compte…',
  failed: 'Votre compte n’a pas pu être lu',
  failedText: 'Le service a rencontré une erreur. Réessayez.',
  offlineText: 'Il faut une connexion pour ouvrir cette page.',
  unreachableText: 'Votre connexion semble marcher, mais le service ne répond pas.',
} as const;
