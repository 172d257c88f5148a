import { NBSP } from '#web/lib/french.ts';

/** What the pages « Espace structures » and « Mon compte » say. */
export const signIn = {
  title: 'Espace structures',
  lead: 'Votre structure tient sa fiche à jour ici, sans mot de passe : un lien vient dans votre boîte aux lettres.',
  field: 'Votre adresse électronique',
  hint: 'L’adresse qui figure sur la fiche, si possible : c’est elle qui donne le droit de la modifier.',
  send: 'Recevoir un lien',
  sending: 'Envoi…',
  notAnAddress: 'Écrivez une adresse complète, comme accueil@exemple.fr.',
  kept: `Votre adresse sert à vous reconnaître, et à rien d’autre. Un témoin de connexion reste 30${NBSP}jours sur cet appareil.`,
  signedOut: {
    here: 'Cet appareil est déconnecté.',
    everywhere: 'Tous vos appareils sont déconnectés.',
  },
} as const;

/** Signing in by ProConnect, where it is set. */
export const proConnect = {
  go: 'S’identifier avec ProConnect',
  going: 'Vers ProConnect…',
  what: 'Qu’est-ce que ProConnect ? (site de l’État, nouvelle fenêtre)',
  hint: 'Avec l’identité de votre administration, si elle en a une.',
  back: 'Retour de ProConnect',
  opening: 'Connexion…',
  another: 'Revenir à la page de connexion',
} as const;

export const sent = {
  title: 'Regardez vos courriels',
  text: (courriel: string) =>
    `Si ${courriel} est bien une adresse qui reçoit du courrier, un lien y arrive dans la minute. Il sert une fois, pendant 15${NBSP}minutes.`,
  nothing: 'Rien ne vient ? Regardez parmi les indésirables, et vérifiez l’adresse.',
  again: 'Demander un autre lien',
} as const;

export const arrival = {
  title: 'Plus qu’un geste',
  text: 'Le lien est bien arrivé. Appuyez pour ouvrir votre espace sur cet appareil.',
  shared: 'Sur un ordinateur partagé, pensez à vous déconnecter en partant.',
  go: 'Me connecter',
  going: 'Connexion…',
  over: 'Ce lien ne sert plus',
  another: 'Recevoir un autre lien',
} as const;

/** What each request says when nothing comes of it. */
export const failures = {
  ask: {
    failed: 'Le lien n’est pas parti',
    failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
    offlineText: 'Aucun lien n’a été demandé. Réessayez une fois la connexion revenue.',
    unreachableText: 'Aucun lien n’a été demandé. Réessayez dans quelques minutes.',
  },
  proConnect: {
    failed: 'ProConnect ne vous a pas connecté',
    failedText: 'Réessayez dans quelques minutes, ou demandez un lien par courriel.',
    offlineText: 'Réessayez une fois la connexion revenue.',
    unreachableText: 'Réessayez dans quelques minutes.',
  },
  open: {
    failed: 'La connexion n’a pas abouti',
    failedText: 'Votre lien sert peut-être encore. Réessayez dans quelques instants.',
    offlineText: 'Votre lien n’a pas servi. Réessayez une fois la connexion revenue.',
    unreachableText: 'Votre lien n’a peut-être pas servi. Réessayez dans quelques instants.',
  },
  read: {
    failed: 'Votre compte ne s’affiche pas',
    failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
    offlineText: 'Votre compte s’affichera une fois la connexion revenue.',
    unreachableText: 'Réessayez dans quelques minutes.',
  },
  end: {
    failed: 'Rien n’est déconnecté',
    failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
    offlineText: 'Rien n’est déconnecté. Réessayez une fois la connexion revenue.',
    unreachableText: 'Rien n’est peut-être déconnecté. Réessayez dans quelques minutes.',
  },
} as const;

export const account = {
  title: 'Mon compte',
  loading: 'Chargement de votre compte…',
  mailbox: 'Adresse de connexion',
  rights: 'Vos droits',
  administrator: 'Vous administrez toutes les fiches.',
  brings: (source: string) => `Vous apportez par fichier les fiches de « ${source} ».`,
  moderates: { departement: 'Vous modérez le département', epci: 'Vous modérez l’intercommunalité' },
  sessions: 'Appareils connectés',
  sessionsHint: `Chacun l’est pour 30${NBSP}jours. Vous n’en reconnaissez pas un ? Déconnectez-le.`,
  current: 'cet appareil',
  dates: (madeOn: string, lastUsed: string) => `Connecté le ${madeOn}, dernier usage le ${lastUsed}`,
  end: 'Déconnecter',
  endOf: (browser: string, madeOn: string) => `Déconnecter ${browser}, connecté le ${madeOn}`,
  ended: (browser: string) => `${browser} : c’est déconnecté.`,
  here: 'Me déconnecter',
  everywhere: 'Tout déconnecter',
  confirm: 'Tous vos appareils, celui-ci compris, seront déconnectés.',
  drafts: (count: number) =>
    count === 1
      ? `Un brouillon jamais publié est gardé sur cet appareil${NBSP}: il sera effacé.`
      : `${count}${NBSP}brouillons jamais publiés sont gardés sur cet appareil${NBSP}: ils seront effacés.`,
  yes: { here: 'Me déconnecter et l’effacer', everywhere: 'Oui, tout déconnecter' },
  no: 'Annuler',
} as const;
