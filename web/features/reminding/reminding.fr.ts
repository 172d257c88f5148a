import { NBSP, NNBSP, plural } from '#web/lib/french.ts';

/** What the page that a reminder leads to says. */
export const reminder = {
  title: (count: number) =>
    count > 1 ? `Vos fiches sont-elles encore justes${NNBSP}?` : `Votre fiche est-elle encore juste${NNBSP}?`,
  lead: 'Voici ce que les travailleurs sociaux lisent. Rien ne change tant que vous n’appuyez pas.',
  loading: 'Chargement de la fiche…',
  listings: 'Vos fiches',
  phone: 'Téléphone',
  address: 'Adresse',
  hours: 'Horaires',
  date: 'Fraîcheur',
  none: 'Non renseigné',
  since: (day: string) => `datée du ${day}`,
  confirm: 'Tout est encore juste',
  confirmOf: (nom: string) => ` sur la fiche ${nom}`,
  confirming: 'Un instant…',
  all: (count: number) => `Les ${plural(count, 'fiche')} sont toutes justes`,
  thanks: 'Merci, la fiche est à jour.',
  edit: 'Modifier',
  editOf: (nom: string) => ` la fiche ${nom}`,
  editHelp: 'Pour modifier, un lien de connexion vient dans votre boîte aux lettres.',
} as const;

export const stopping = {
  title: 'Ne plus recevoir ces courriels',
  text: 'Vous ne recevrez plus de rappel sur ce que contient ce courriel. La fiche reste en ligne, et les autres personnes qui la tiennent sont toujours prévenues.',
  act: 'Ne plus écrire',
  acting: 'Un instant…',
  done: 'C’est noté, nous n’écrirons plus à cette boîte aux lettres.',
  resume: 'Reprendre les rappels',
  resumed: 'Les rappels reprennent.',
} as const;

/** The link does not serve, and what to do. */
export const unusable = {
  title: 'Ce lien ne sert plus',
  noLink: 'Aucun lien n’est ouvert ici',
  noLinkText: 'Ouvrez cette page depuis le courriel que vous avez reçu.',
  way: `Vous pouvez toujours vous connecter, sans mot de passe${NBSP}: la fiche se confirme et se modifie depuis votre espace.`,
  signIn: 'Me connecter',
} as const;

export const failures = {
  read: {
    failed: 'La fiche n’a pas pu être lue',
    failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques instants.',
    offlineText: 'Réessayez une fois la connexion revenue.',
    unreachableText: 'Réessayez dans quelques instants.',
  },
  act: {
    failed: 'Ce n’est pas enregistré',
    failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques instants.',
    offlineText: 'Rien n’est enregistré. Réessayez une fois la connexion revenue.',
    unreachableText: 'Rien n’est peut-être enregistré. Réessayez dans quelques instants.',
  },
} as const;
