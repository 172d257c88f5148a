import { LINK_LIFE_MS } from '#api/domain/access/sign-in-limits';
import type { Mail } from '#api/mail/mailer';
import { writeMail } from '#api/mail/write-mail';

const MINUTES = LINK_LIFE_MS / 60_000;

const WORDS = {
  subject: 'Votre lien de connexion à Baguette',
  before: [
    'Bonjour,',
    'Vous avez demandé à vous connecter à Baguette, où les structures tiennent leur fiche à jour.',
    'Ouvrez ce lien, puis appuyez sur «\u00a0Me connecter\u00a0»\u00a0:',
  ],
  open: 'Ouvrir la page de connexion',
  after: [
    `Il sert une seule fois, pendant ${MINUTES}\u00a0minutes.`,
    'Si vous n’avez rien demandé, ne faites rien\u00a0: sans ce lien, personne ne peut se connecter avec votre adresse.',
  ],
};

/** The mail that brings a sign-in link: what it is for, how long it lasts, that one may ignore it; nothing about anybody. */
export const writeSignInMail = (to: string, link: string): Mail => writeMail(to, link, WORDS);
