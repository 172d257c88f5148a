import type { MailWords } from '#api/mail/write-mail';

const HELLO = 'Bonjour,';

/** « Vous pouvez tenir une fiche » */
export const invitation = (nom: string): MailWords => ({
  subject: 'Une fiche de Baguette vous est confiée',
  before: [
    HELLO,
    `Vous pouvez maintenant tenir à jour la fiche «\u00a0${nom}\u00a0» de Baguette, l’annuaire où les travailleurs sociaux cherchent à qui adresser une personne.`,
    'Connectez-vous avec cette adresse, sans mot de passe\u00a0:',
  ],
  open: 'Me connecter',
  after: ['Si vous n’attendiez pas ce message, ne faites rien.'],
});

/** What a moderator answered to a claim, with the reason. */
export const claimAnswer = (
  nom: string,
  { accept, reason }: { accept: boolean; reason: string },
): MailWords => ({
  subject: accept ? 'Votre demande est acceptée' : 'Votre demande n’est pas acceptée',
  before: [
    HELLO,
    accept
      ? `Vous pouvez maintenant tenir à jour la fiche «\u00a0${nom}\u00a0».`
      : `La fiche «\u00a0${nom}\u00a0» ne vous est pas confiée.`,
    `Ce qu’en dit la modération\u00a0: ${reason}`,
  ],
  open: accept ? 'Ouvrir mes fiches' : 'Voir ma demande',
  after: [],
});
