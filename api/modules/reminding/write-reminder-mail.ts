import type { Mail } from '#api/mail/mailer';
import { writeMail } from '#api/mail/write-mail';

/** A listing that somebody is asked about. */
export interface AskedListing {
  id: string;
  nom: string;
  commune: string | null;
  date_maj: string | null;
}

/** Where the links of a mail lead, and how programs write no more. */
export interface ReminderLinks {
  keep: string;
  edit: string;
  stop: string;
  /** Answers a POST alone (RFC 8058). */
  unsubscribe: string;
}

const NBSP = '\u00a0';
const NNBSP = '\u202f';

/** The mail that asks whether listings are still right; nothing in it tells us that it was opened. */
export function writeReminderMail(to: string, listings: readonly AskedListing[], links: ReminderLinks): Mail {
  const many = listings.length > 1;
  const words = {
    subject: many
      ? `Vos ${listings.length}${NBSP}fiches sont-elles encore justes${NNBSP}?`
      : `Votre fiche «${NBSP}${listings[0]?.nom ?? ''}${NBSP}» est-elle encore juste${NNBSP}?`,
    before: [
      'Bonjour,',
      `Des travailleurs sociaux lisent ${many ? 'vos fiches' : 'votre fiche'} dans Baguette pour savoir à qui adresser une personne${NBSP}:`,
      ...listings.map(describe),
      many
        ? 'Ouvrez ce lien, relisez-les, puis appuyez pour dire lesquelles sont encore justes. C’est tout, sans mot de passe.'
        : 'Ouvrez ce lien, relisez-la, puis appuyez une fois pour dire que tout est encore juste. C’est tout, sans mot de passe.',
    ],
    open: `Tout est encore juste${NNBSP}?`,
    others: [
      { open: 'Modifier', link: links.edit },
      { open: 'Ne plus écrire', link: links.stop },
    ],
    after: [
      `Ces liens servent 60${NBSP}jours. Vous recevez ce message parce que cette adresse figure sur ${many ? 'ces fiches' : 'cette fiche'}, ou parce que vous ${many ? 'les' : 'la'} tenez à jour.`,
    ],
  };
  return {
    ...writeMail(to, links.keep, words),
    headers: {
      'List-Unsubscribe': `<${links.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

function describe({ nom, commune, date_maj }: AskedListing): string {
  const place = commune === null ? '' : ` à ${commune}`;
  const date =
    date_maj === null
      ? 'personne n’a encore dit de quand elle date'
      : `elle date du ${DAY.format(new Date(date_maj)).replace(/^1 /, '1ᵉʳ ').replaceAll(' ', NBSP)}`;
  return `«${NBSP}${nom}${NBSP}»${place}${NBSP}: ${date}.`;
}
