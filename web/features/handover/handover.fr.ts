import { NBSP, listOf } from '#web/lib/french.ts';

/** What the page of the sheet says to the worker. */
export const handover = {
  title: 'Fiche à remettre',
  kept: 'Cette fiche est gardée sur cet appareil seulement. Rien n’y désigne la personne.',
  shared: 'Cette fiche vous a été transmise par un lien. Elle n’est pas gardée sur cet appareil.',
  adopt: 'La garder sur cet appareil',
  empty: {
    title: 'La fiche est vide',
    text: 'Cherchez des partenaires, puis pressez « Ajouter à la fiche » sous ceux que vous retenez.',
    action: 'Chercher des partenaires',
  },
  undo: 'Annuler',
  clear: 'Tout effacer',
  removed: (name: string) => `Retiré de la fiche${NBSP}: ${name}`,
  emptied: 'La fiche est vidée.',
  loading: 'Lecture des fiches…',
  states: {
    copy: 'Baguette ne répond pas',
    copyText: (date: string) =>
      `La fiche montre la copie gardée sur cet appareil, du ${date}. Vous pouvez l’imprimer.`,
    failed: (count: number) =>
      count >= 2 ? `${count} fiches n’ont pas pu être lues` : 'Une fiche n’a pas pu être lue',
    failedText: 'La connexion manque ou le service ne répond pas. Ces fiches ne sont pas perdues.',
    retry: 'Réessayer',
    withdrawn: (names: readonly string[]) =>
      names.length >= 2
        ? `${names.length} partenaires ne sont plus dans Baguette`
        : 'Un partenaire n’est plus dans Baguette',
    withdrawnText: (names: readonly string[]) =>
      `Retiré ou inconnu, donc absent de la fiche${NBSP}: ${listOf(names)}.`,
    takeOff: 'Retirer de la fiche',
  },
  sheet: {
    label: 'Réglages de la fiche',
    language: 'Langue de la fiche',
    discreet: 'Fiche discrète (sans dire pour quoi)',
    print: 'Imprimer',
  },
  share: {
    title: 'Transmettre',
    text: 'Le lien ne contient que des codes et des identifiants de fiches.',
    copyLink: 'Copier le lien',
    linkCopied: 'Lien copié',
    copyText: 'Copier en texte',
    textCopied: 'Texte copié',
    mail: 'Envoyer par courriel',
    code: 'Le code à photographier n’est pas sur la fiche : l’adresse de ce Baguette n’est connue que de cet appareil.'.replace(
      ' :',
      `${NBSP}:`,
    ),
  },
  partners: {
    title: 'Chaque partenaire',
    text: 'Le message est à compléter. N’y mettez pas le nom de la personne.',
    write: 'Préparer un message',
    vcard: 'Fichier de contact',
    calendar: 'Prochaine ouverture, pour l’agenda',
    remove: 'Retirer',
    of: (name: string) => `${NBSP}: ${name}`,
  },
} as const;

export const openings = {
  title: 'Mettre une ouverture dans l’agenda :',
  slot: (day: string, from: string, to: string) => `${day}, ${from} – ${to}`,
} as const;
