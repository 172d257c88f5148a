import type { MailWords } from '#api/mail/write-mail';

/** A moderator asks those who keep a reported listing to read it again. What was reported is not repeated: its author wrote to us. */
export const askedMail = (nom: string, edit: string): MailWords => ({
  subject: `La fiche «\u00a0${nom}\u00a0» est-elle juste\u202f?`,
  before: [
    'Bonjour,',
    `Des travailleurs sociaux nous signalent que la fiche «\u00a0${nom}\u00a0» de Baguette n’est peut-être plus juste. La modération vous demande de la relire\u00a0: téléphone, adresse, horaires, services.`,
  ],
  open: 'Lire la fiche',
  others: [{ open: 'La corriger, ou dire qu’elle est juste', link: edit }],
  after: [
    'Vous recevez ce message parce que cette adresse figure sur cette fiche, ou parce que vous la tenez à jour.',
  ],
});
