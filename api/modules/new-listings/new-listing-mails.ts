import type { MailWords } from '#api/mail/write-mail';

/** What a moderator answered to a new listing, with the reason. */
export const newListingAnswer = (
  nom: string,
  { accept, reason }: { accept: boolean; reason: string },
): MailWords => ({
  subject: accept ? 'Votre fiche est publiée' : 'Votre fiche n’est pas publiée',
  before: [
    'Bonjour,',
    accept
      ? `La fiche «\u00a0${nom}\u00a0» est maintenant dans les recherches.`
      : `La fiche «\u00a0${nom}\u00a0» n’est pas publiée. Corrigez-la pour la proposer de nouveau.`,
    `Ce qu’en dit la modération\u00a0: ${reason}`,
  ],
  open: 'Ouvrir ma fiche',
  after: [],
});
