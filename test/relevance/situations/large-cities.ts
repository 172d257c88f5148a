import { NEED } from '../needs.ts';
import type { Family } from '../situation.ts';
import { EMERGENCY_NUMBERS } from './emergency-numbers.ts';

const calm = { absent: EMERGENCY_NUMBERS };

/** Paris, Lyon, Marseille and their arrondissements, where a hundred houses answer at once. */
export const LARGE_CITIES: Family = {
  name: 'les grandes villes',
  situations: [
    {
      id: 'city-budget-in-paris',
      needs: [NEED.budget],
      commune: '75113',
      firstThree: [['budget-adviser', 'within-5-km']],
      lines: calm,
    },
    {
      id: 'city-food-in-paris',
      needs: [NEED.food],
      commune: '75118',
      firstThree: [['food-aid', 'town-social-service', 'within-5-km']],
      never: ['group-first'],
      why: 'The social service of the whole city is that of each arrondissement.',
    },
    {
      id: 'city-lessons-in-paris-one-to-one',
      needs: [NEED.basics],
      commune: '75120',
      brakes: ['accompagnement-individuel'],
      firstThree: [['digital-adviser', 'individual-support', 'within-5-km']],
      never: ['group-first'],
    },
    {
      id: 'city-whole-paris-rent',
      needs: [NEED.unpaidRent],
      commune: '75056',
      firstThree: [['eviction-prevention', 'within-5-km']],
      lines: { there: ['sos-loyers-impayes'] },
    },
    {
      id: 'city-three-needs-in-paris',
      needs: [NEED.debt, NEED.computer, NEED.addiction],
      commune: '75113',
      publics: ['beneficiaires-des-minimas-sociaux'],
      firstThree: ['debt-file', 'gives-equipment', 'addiction-care'],
      why: 'Three specialists, one for each need: nobody does two of them.',
    },
    {
      id: 'city-young-job-in-paris',
      needs: [NEED.jobSearch],
      commune: '75118',
      publics: ['jeunes'],
      firstThree: [['youth-job-centre', 'within-5-km']],
    },
    {
      id: 'city-flat-in-lyon',
      needs: [NEED.rent],
      commune: '69383',
      publics: ['familles'],
      firstThree: ['supported-tenancy', 'housing-advice'],
    },
    {
      id: 'city-discrimination-in-lyon',
      needs: [NEED.discrimination],
      commune: '69123',
      firstThree: ['anti-discrimination'],
      lines: { there: ['3928'] },
    },
    {
      id: 'city-note-rsa-in-marseille',
      note: 'N’a plus de RSA depuis deux mois, il faut refaire la déclaration à la CAF et il ne sait pas faire sur internet.',
      commune: '13203',
      firstThree: [['caf-procedures', 'within-5-km']],
      lines: calm,
    },
    {
      id: 'city-young-job-in-marseille',
      needs: [NEED.jobSearch, NEED.licence],
      commune: '13203',
      publics: ['jeunes'],
      firstThree: [['youth-job-centre', 'covers-everything']],
    },
    {
      id: 'city-violence-in-northern-marseille',
      needs: [NEED.violence],
      commune: '13215',
      publics: ['femmes'],
      firstThree: [['women-rights', 'within-15-km']],
      lines: { there: ['3919', '17'] },
    },
    {
      id: 'city-clothes-in-marseille',
      needs: [NEED.clothes],
      commune: '13215',
      firstThree: [['clothes', 'within-5-km']],
    },
    {
      id: 'city-procedures-in-saint-denis',
      needs: [NEED.online, NEED.papers],
      commune: '93066',
      firstThree: [['counter-for-procedures', 'within-5-km', 'covers-everything']],
    },
    {
      id: 'city-justice-in-argenteuil',
      needs: [NEED.justice],
      commune: '95018',
      firstThree: [['jurist', 'in-the-commune']],
    },
    {
      id: 'city-computer-in-nice',
      needs: [NEED.computer, NEED.basics],
      commune: '06088',
      publics: ['demandeurs-emploi'],
      firstThree: ['gives-equipment', ['digital-adviser', 'within-15-km']],
      why: 'France Services lends a computer and helps with it; a lesson is given by the adviser of the library, at 14 km.',
    },
  ],
};
