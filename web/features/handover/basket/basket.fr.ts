import { NBSP, plural } from '#web/lib/french.ts';
import { MOST_PARTNERS } from '../sheet-partner.ts';

/** What the home page and the header say of the sheet. */
export const basketWords = {
  add: 'Ajouter à la fiche',
  remove: 'Retirer de la fiche',
  of: (name: string) => `${NBSP}: ${name}`,
  full: `Fiche pleine${NBSP}: ${MOST_PARTNERS} partenaires au plus`,
  link: (count: number) => `Fiche à remettre (${count})`,
  /** In the header, the second half for those who hear it. */
  short: 'Fiche',
  shortRest: ' à remettre',
  region: 'Fiche à remettre',
  count: (count: number, commune: string | null) =>
    `${plural(count, 'partenaire')} sur la fiche${commune === null ? '' : `, pour ${commune}`}`,
  device: 'Gardée sur cet appareil seulement.',
  clear: 'Tout effacer',
  removed: (name: string) => `Retiré de la fiche${NBSP}: ${name}`,
  emptied: 'La fiche est vidée.',
  undo: 'Annuler',
} as const;
