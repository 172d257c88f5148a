/** What the page of the members of a listing says. */
export const page = {
  title: 'Qui tient la fiche',
  titleOf: (nom: string) => `Qui tient la fiche de ${nom} – Baguette`,
  loading: 'Chargement…',
  back: 'Modifier la fiche',
  lead: 'La boîte aux lettres affichée sur la fiche la tient toujours. Les personnes qui suivent la tiennent aussi.',
  empty: 'Personne d’autre ne la tient pour l’instant.',
  readOnly: 'Seule une personne responsable de la fiche peut changer cette liste.',
  signIn: 'Connectez-vous pour voir qui tient cette fiche.',
  refused: 'Cette fiche n’est pas la vôtre',
  claim: 'Demander à la tenir',
  unknown: 'Cette fiche n’existe pas, ou plus',
  myListings: 'Mes fiches',
  failed: 'La liste ne s’affiche pas',
  failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
  offlineText: 'La liste s’affichera une fois la connexion revenue.',
  unreachableText: 'Réessayez dans quelques minutes.',
} as const;

export const roles = {
  manager: { name: 'Responsable', text: 'modifie la fiche et dit qui la tient' },
  editor: { name: 'Rédaction', text: 'modifie la fiche' },
} as const;

export const members = {
  list: 'Personnes qui tiennent la fiche',
  raise: 'Rendre responsable',
  lower: 'Limiter à la rédaction',
  remove: 'Retirer',
  of: (courriel: string) => ` : ${courriel}`,
  confirm: (courriel: string) => `${courriel} ne pourra plus modifier la fiche. Retirer ?`,
  yes: 'Oui, retirer',
  no: 'Annuler',
  removed: (courriel: string) => `${courriel} ne tient plus la fiche.`,
  restore: 'La lui rendre',
  changed: (courriel: string, role: string) => `${courriel} : ${role}.`,
  failed: 'Rien n’a changé',
  failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
  offlineText: 'Rien n’a changé. Réessayez une fois la connexion revenue.',
  unreachableText: 'Rien n’a peut-être changé. Réessayez dans quelques minutes.',
} as const;

export const invite = {
  title: 'Inviter quelqu’un',
  lead: 'Un courriel le lui dit. La personne se connecte avec cette adresse, sans mot de passe.',
  courriel: 'Son adresse électronique',
  role: 'Ce qu’elle peut faire',
  send: 'Inviter',
  sending: 'Envoi…',
  sent: (courriel: string) => `${courriel} tient maintenant la fiche ; un courriel le lui dit.`,
} as const;
