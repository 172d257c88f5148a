import type { MailWords } from '#api/mail/write-mail';

const NUMBER = new Intl.NumberFormat('fr-FR');

/** That something waits for a moderator: how many, and nothing of what. */
export function noticeMail(count: number, new_listings: string): MailWords {
  const said = count === 1 ? 'Une chose attend' : `${NUMBER.format(count)}\u00a0choses attendent`;
  return {
    subject: `${said} votre réponse`,
    before: [
      'Bonjour,',
      `${said} une réponse de la modération dans vos territoires, depuis le dernier courriel.`,
    ],
    open: 'Ouvrir la modération',
    others: [{ open: 'Lire les nouvelles fiches', link: new_listings }],
    after: [
      'Un courriel par jour au plus. Pour ne plus en recevoir, décochez «\u00a0M’écrire quand quelque chose attend\u00a0» sur la page de la modération.',
    ],
  };
}
