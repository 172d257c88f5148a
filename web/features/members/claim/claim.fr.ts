/** What is said to who asks to keep a listing. */
export const invitation = 'C’est votre structure ? Tenez sa fiche à jour';

export const page = {
  title: 'Tenir une fiche à jour',
  titleOf: (nom: string) => `Tenir la fiche de ${nom} – Baguette`,
  loading: 'Chargement de la fiche…',
  see: 'Voir la fiche telle que tout le monde la lit',
  unknown: 'Cette fiche n’existe pas, ou plus',
  unknownText: 'L’adresse est peut-être incomplète, ou la source de la fiche l’a retirée.',
  home: 'Revenir à l’orientation',
  failed: 'La page ne s’affiche pas',
  failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
  offlineText: 'La page s’affichera une fois la connexion revenue.',
  unreachableText: 'Réessayez dans quelques minutes.',
} as const;

export const direct = {
  none: 'La fiche n’affiche pas de boîte aux lettres qui permettrait de la modifier aussitôt : demandez à la tenir.',
  title: 'Le plus court : la boîte aux lettres de la fiche',
  shown: (courriel: string) => `La fiche affiche ${courriel}.`,
  text: 'Si sa boîte aux lettres est la vôtre, connectez-vous avec elle : vous pourrez modifier la fiche aussitôt, sans rien demander.',
  as: (courriel: string) =>
    `Votre connexion en cours est celle de ${courriel}. Pour en changer, passez par votre compte.`,
  account: 'Mon compte',
  go: 'Me connecter avec cette adresse',
} as const;

export const form = {
  title: 'Demander à tenir cette fiche',
  lead: 'La modération du territoire lit votre demande et vous répond par courriel. Ce que vous écrivez ici est effacé une fois la réponse donnée.',
  signIn: 'Pour demander à la tenir, connectez-vous d’abord avec votre propre adresse.',
  pending: (date: string) => `Votre demande du ${date} attend une réponse. En envoyer une autre la remplace.`,
  claimer: 'Qui êtes-vous ?',
  claimerHelp: 'Votre nom et ce que vous faites dans la structure.',
  siret: 'SIRET de la structure (facultatif)',
  siretHelp: '14 chiffres. Il aide à vérifier votre demande.',
  message: 'Pourquoi cette fiche vous revient',
  messageHelp:
    'Ce qui permet de le vérifier : un numéro où vous joindre, une page qui vous nomme. Rien sur une personne accompagnée.',
  send: 'Envoyer la demande',
  sending: 'Envoi…',
  check: 'Une réponse manque ou ne va pas : voyez au-dessus.',
} as const;

export const outcome = {
  sent: 'Votre demande est envoyée',
  sentText: (courriel: string) =>
    `La réponse viendra à ${courriel}. Vous la retrouverez aussi dans votre compte.`,
  follow: 'Suivre ma demande',
  mine: 'Cette fiche est déjà la vôtre',
  mineText: 'Rien à demander : vous pouvez la modifier.',
  myListings: 'Ouvrir mes fiches',
  failed: 'La demande n’est pas partie',
  failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
  offlineText:
    'Rien n’est envoyé. Ce que vous avez écrit est encore là : réessayez une fois la connexion revenue.',
  unreachableText: 'La demande n’est peut-être pas partie. Réessayez dans quelques minutes.',
} as const;

export const mine = {
  title: 'Mes demandes',
  states: { asked: 'En attente', accepted: 'Acceptée', refused: 'Pas acceptée' },
  asked: (date: string) => `demandée le ${date}`,
  answer: (text: string) => `Réponse de la modération : ${text}`,
  keep: 'Ouvrir mes fiches',
  failed: 'Vos demandes ne s’affichent pas',
  failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
  offlineText: 'Vos demandes s’afficheront une fois la connexion revenue.',
  unreachableText: 'Réessayez dans quelques minutes.',
} as const;
