import { NEED } from '../needs.ts';
import type { Family } from '../situation.ts';
import { EMERGENCY_NUMBERS } from './emergency-numbers.ts';

const rentLines = { there: ['sos-loyers-impayes'], absent: EMERGENCY_NUMBERS };

/** Rent that is owed, homes to find, to keep or to leave. */
export const HOUSING: Family = {
  name: 'le logement',
  situations: [
    {
      id: 'housing-unpaid-rent',
      needs: [NEED.unpaidRent],
      commune: '73065',
      firstThree: [['eviction-prevention', 'in-the-commune']],
      lines: rentLines,
    },
    {
      id: 'housing-note-bailiff',
      note: 'A reçu un commandement de payer de l’huissier pour trois loyers impayés, elle a peur d’être expulsée.',
      commune: '72181',
      firstThree: [['eviction-prevention', 'in-the-commune']],
      lines: rentLines,
    },
    {
      id: 'housing-rent-owed-and-debts',
      needs: [NEED.unpaidRent, NEED.debt],
      commune: '23096',
      firstThree: ['eviction-prevention', 'debt-file'],
      lines: { there: ['sos-loyers-impayes', '3414'], absent: EMERGENCY_NUMBERS },
    },
    {
      id: 'housing-rent-owed-and-budget',
      needs: [NEED.unpaidRent, NEED.budget],
      commune: '57463',
      firstThree: ['eviction-prevention', ['budget-adviser', 'in-the-commune']],
      lines: rentLines,
    },
    {
      id: 'housing-keep-the-flat',
      needs: [NEED.keepHome],
      commune: '05061',
      firstThree: [['eviction-prevention', 'in-the-commune']],
      lines: rentLines,
    },
    {
      id: 'housing-find-a-flat',
      needs: [NEED.rent, NEED.homeSearch],
      commune: '81004',
      firstThree: [['housing-advice', 'covers-everything']],
      lines: { absent: EMERGENCY_NUMBERS },
    },
    {
      id: 'housing-family-wants-a-larger-flat',
      needs: [NEED.moveHome],
      commune: '37261',
      publics: ['familles'],
      firstThree: ['supported-tenancy', 'housing-advice'],
    },
    {
      id: 'housing-note-mould',
      note: 'Logement trop petit et plein de moisissures, quatre enfants dans deux pièces, cherche à changer de logement.',
      commune: '67482',
      firstThree: [['housing-advice', 'in-the-commune']],
      lines: { absent: ['115', '17'] },
    },
    {
      id: 'housing-young-worker',
      needs: [NEED.rent],
      commune: '72181',
      publics: ['jeunes'],
      firstThree: ['youth-home', 'housing-advice'],
    },
    {
      id: 'housing-not-young',
      needs: [NEED.rent],
      commune: '72181',
      firstThree: ['housing-advice'],

      why: 'The same town: the home for young people is not for someone of whom no age is said.',
    },
    {
      id: 'housing-advice-without-going-out',
      needs: [NEED.homeSearch],
      commune: '45234',
      brakes: ['ne-peut-pas-se-deplacer'],
      firstThree: [['housing-advice', 'helps-by-phone']],
      never: ['journey-first'],
    },
    {
      id: 'housing-note-first-flat',
      note: 'Jeune de 19 ans en apprentissage, cherche un studio à louer, pas de garant.',
      commune: '14118',
      firstThree: ['youth-home'],
    },
    {
      id: 'housing-rent-owed-on-the-phone',
      needs: [NEED.unpaidRent],
      commune: '42218',
      brakes: ['ne-peut-pas-se-deplacer'],
      firstThree: [['eviction-prevention', 'helps-by-phone']],
      never: ['journey-first'],
      lines: rentLines,
    },
  ],
};
