import { NEED } from '../needs.ts';
import type { Family } from '../situation.ts';
import { EMERGENCY_NUMBERS } from './emergency-numbers.ts';

const calm = { absent: EMERGENCY_NUMBERS };

/** Children, parents, the old, those who care for them, loneliness. */
export const FAMILY: Family = {
  name: 'la famille et les proches',
  situations: [
    {
      id: 'family-childcare',
      needs: [NEED.childcare],
      commune: '37261',
      publics: ['familles'],
      firstThree: [['childcare', 'in-the-commune']],
      lines: calm,
    },
    {
      id: 'family-note-childcare-for-a-course',
      note: 'Commence une formation lundi et n’a personne pour garder sa fille de deux ans.',
      commune: '45234',
      firstThree: [['childcare', 'in-the-commune']],
      lines: calm,
    },
    {
      id: 'family-parenting',
      needs: [NEED.parenting],
      commune: '04070',
      publics: ['familles'],
      firstThree: [['parenting', 'in-the-commune']],
      lines: { absent: ['17', '115'] },
    },
    {
      id: 'family-parents-of-a-teenager-who-smokes',
      needs: [NEED.parenting, NEED.addiction],
      commune: '21231',
      publics: ['familles', 'jeunes'],
      firstThree: [['addiction-care', 'parenting', 'covers-everything']],
    },
    {
      id: 'family-carer',
      needs: [NEED.carers],
      commune: '72181',
      firstThree: [['carers-support', 'in-the-commune']],
      lines: { there: ['communaute-360'], absent: EMERGENCY_NUMBERS },
    },
    {
      id: 'family-note-carer-cannot-leave',
      note: 'S’occupe de son mari qui a Alzheimer, ne peut pas le laisser seul ni se déplacer, elle est épuisée, besoin de répit.',
      commune: '45234',
      firstThree: [['carers-support', 'helps-by-phone']],
      never: ['journey-first'],
    },
    {
      id: 'family-dependent-elder-in-paris',
      needs: [NEED.dependent],
      commune: '75113',
      publics: ['seniors'],
      firstThree: ['help-at-home'],
      lines: { there: ['communaute-360'] },
    },
    {
      id: 'family-housework-for-an-elder',
      needs: [NEED.housework],
      commune: '75118',
      publics: ['seniors'],
      firstThree: [['help-at-home', 'within-5-km']],
      lines: calm,
    },
    {
      id: 'family-conflict-at-separation',
      needs: [NEED.violence],
      commune: '72181',
      publics: ['familles'],
      firstThree: [['victims-support', 'women-rights']],
      lines: { there: ['3919'] },
    },
    {
      id: 'family-lonely-elder',
      needs: [NEED.company],
      commune: '31555',
      publics: ['seniors'],
      firstThree: [['company', 'in-the-commune']],
      lines: { there: ['sos-amitie'], absent: EMERGENCY_NUMBERS },
    },
    {
      id: 'family-lonely-elder-who-cannot-go-out',
      needs: [NEED.company],
      commune: '31555',
      publics: ['seniors'],
      brakes: ['ne-peut-pas-se-deplacer'],
      firstThree: ['comes-or-calls'],
      never: ['journey-first', 'group-first'],
      why: 'Volunteers of the town visit lonely people or call them at the hour they choose.',
    },
    {
      id: 'family-note-lonely',
      note: 'Seule depuis son veuvage, ne voit plus personne, aimerait rencontrer du monde, faire des sorties.',
      commune: '04070',
      firstThree: [['company', 'in-the-commune']],
      lines: { absent: ['17', '115', '119'] },
    },
    {
      id: 'family-shy-person-and-confidence',
      needs: [NEED.confidence],
      commune: '97302',
      publics: ['femmes'],
      firstThree: ['confidence'],
    },
  ],
};
