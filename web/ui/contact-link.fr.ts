import { NBSP } from '#web/lib/french.ts';

/** How a partner is reached. */
export const contactWords = {
  call: (name: string) => `Appeler ${name}${NBSP}: `,
  noPhone: 'Pas de téléphone connu',
  write: 'Écrire',
  to: (name: string) => ` à ${name}`,
} as const;
