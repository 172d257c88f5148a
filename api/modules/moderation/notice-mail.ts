import type { MailWords } from '#api/mail/write-mail';

const NUMBER = new Intl.NumberFormat('fr-FR');

/** That something waits for a moderator: how many, and nothing of what. */
export function noticeMail(count: number, new_listings: string): MailWords {
  const said = count === 1 ? 'une chose attend' : `${NUMBER.format(count)}\u00a0choses attendent`;
  return {
    subject: `Modération\u00a0: ${said} une réponse`,
    before: ['Bonjour,', `Du nouveau dans vos territoires\u00a0: ${said} une réponse de la modération.`],
    open: 'Ouvrir la modération',
    others: [{ open: 'Lire les nouvelles fiches', link: new_listings }],
    after: [
      'Un courriel par jour au plus. Pour ne plus en recevoir, décochez «\u00a0M’écrire quand quelque chose attend\u00a0» sur la page de la modération.',
    ],
  };
}
