import { LINK_LIFE_MS } from '#api/domain/access/sign-in-limits';
import type { Mail } from '#api/mail/mailer';

const MINUTES = LINK_LIFE_MS / 60_000;

const WORDS = {
  subject: 'Votre lien de connexion à Baguette',
  hello: 'Bonjour,',
  why: 'Vous avez demandé à vous connecter à Baguette, où les structures tiennent leur fiche à jour.',
  how: 'Ouvrez ce lien, puis appuyez sur «\u00a0Me connecter\u00a0»\u00a0:',
  open: 'Ouvrir la page de connexion',
  life: `Il sert une seule fois, pendant ${MINUTES}\u00a0minutes.`,
  ignore:
    'Si vous n’avez rien demandé, ne faites rien\u00a0: sans ce lien, personne ne peut se connecter avec votre adresse.',
};

/** The mail that brings a sign-in link: what it is for, how long it lasts, that one may ignore it; nothing about anybody. */
export function writeSignInMail(to: string, link: string): Mail {
  const { subject, hello, why, how, open, life, ignore } = WORDS;
  const paragraphs = [hello, why, how, `<a href="${link}">${open}</a>`, life, ignore];
  return {
    to,
    subject,
    link,
    text: `${[hello, why, `${how}\n${link}`, life, ignore].join('\n\n')}\n`,
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${subject}</title></head><body>${paragraphs
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')}</body></html>`,
  };
}
