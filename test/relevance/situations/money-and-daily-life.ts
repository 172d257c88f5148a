import { NEED } from '../needs.ts';
import type { Family } from '../situation.ts';
import { EMERGENCY_NUMBERS } from './emergency-numbers.ts';

const calm = { absent: EMERGENCY_NUMBERS };

/** Debts, budget, food, clothes, furniture. */
export const MONEY_AND_DAILY_LIFE: Family = {
  name: 'l’argent et le quotidien',
  situations: [
    {
      id: 'money-debt-file',
      needs: [NEED.debt],
      commune: '72181',
      firstThree: [['debt-file', 'budget-adviser', 'in-the-commune']],
      lines: { there: ['3414'], absent: EMERGENCY_NUMBERS },
    },
    {
      id: 'money-note-consumer-credit',
      note: 'Plusieurs crédits à la consommation, elle n’arrive plus à rembourser, parle de surendettement.',
      commune: '49007',
      firstThree: [['debt-file', 'in-the-commune']],
      lines: { there: ['3414'], absent: EMERGENCY_NUMBERS },
    },
    {
      id: 'money-budget',
      needs: [NEED.budget],
      commune: '86194',
      firstThree: [['budget-adviser', 'in-the-commune']],
      lines: calm,
    },
    {
      id: 'money-budget-one-to-one',
      needs: [NEED.budget],
      commune: '10387',
      brakes: ['accompagnement-individuel'],
      firstThree: [['budget-adviser', 'individual-support']],
      never: ['group-first'],
    },
    {
      id: 'money-budget-on-the-phone',
      needs: [NEED.budget],
      commune: '79191',
      brakes: ['ne-peut-pas-se-deplacer'],
      firstThree: [['budget-adviser', 'helps-by-phone']],
      never: ['journey-first'],
    },
    {
      id: 'money-hard-month-and-food',
      needs: [NEED.moneyTrouble, NEED.food],
      commune: '82121',
      firstThree: [['town-social-service', 'food-aid', 'covers-everything']],
      why: 'The social service of the town gives both, and both at once.',
    },
    {
      id: 'food-in-chambery',
      needs: [NEED.food],
      commune: '73065',
      firstThree: [['food-aid', 'in-the-commune']],
      lines: calm,
    },
    {
      id: 'food-note-empty-fridge',
      note: 'Plus rien dans le frigo, deux enfants, rien à manger jusqu’au 10.',
      commune: '04070',
      firstThree: [['food-aid', 'town-social-service']],
      lines: calm,
    },
    {
      id: 'food-family-in-tarbes',
      needs: [NEED.food],
      commune: '65440',
      publics: ['familles'],
      firstThree: [['food-aid', 'in-the-commune', 'reachable-by-phone']],
    },
    {
      id: 'food-and-budget',
      needs: [NEED.food, NEED.budget],
      commune: '16015',
      firstThree: ['food-aid', 'budget-adviser'],
      lines: calm,
    },
    {
      id: 'daily-clothes',
      needs: [NEED.clothes],
      commune: '72181',
      firstThree: [['clothes', 'within-5-km']],
      lines: calm,
    },
    {
      id: 'daily-appliances',
      needs: [NEED.appliances],
      commune: '70550',
      firstThree: [['furniture', 'in-the-commune']],
      lines: calm,
    },
    {
      id: 'daily-note-empty-flat',
      note: 'Vient d’obtenir un logement vide, n’a ni frigo ni machine à laver ni gazinière.',
      commune: '48095',
      firstThree: [['furniture', 'in-the-commune']],
      lines: { absent: ['17', '115'] },
    },
    {
      id: 'daily-food-and-clothes',
      needs: [NEED.food, NEED.clothes],
      commune: '19272',
      firstThree: ['food-aid', 'clothes'],
    },
  ],
};
