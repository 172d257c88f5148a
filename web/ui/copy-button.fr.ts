import { NBSP } from '#web/lib/french.ts';

export const copying = {
  refused: `Le navigateur refuse de copier. Copiez d’ici${NBSP}:`,
} as const;
