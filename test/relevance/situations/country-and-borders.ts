import { NEED } from '../needs.ts';
import type { Family } from '../situation.ts';
import { EMERGENCY_NUMBERS } from './emergency-numbers.ts';

const calm = { absent: EMERGENCY_NUMBERS };

/** Villages, valleys, and communes beside another département. */
export const COUNTRY_AND_BORDERS: Family = {
  name: 'la campagne et les limites de départements',
  situations: [
    {
      id: 'country-procedures-in-a-valley',
      needs: [NEED.online],
      commune: '73255',
      firstThree: [['france-services-house', 'within-5-km']],
      lines: calm,
    },
    {
      id: 'country-benefits-at-the-end-of-the-valley',
      needs: [NEED.papers, NEED.rights],
      commune: '04019',
      firstThree: [['counter-for-procedures', 'in-the-commune', 'covers-everything']],
    },
    {
      id: 'country-job-and-papers-in-morvan',
      needs: [NEED.papers, NEED.jobSearch],
      commune: '58062',
      firstThree: [['counter-for-procedures', 'in-the-commune', 'covers-everything']],
    },
    {
      id: 'country-internet-in-creuse',
      needs: [NEED.connection, NEED.basics],
      commune: '23030',
      firstThree: [['free-access-to-internet', 'in-the-commune', 'covers-everything']],
    },
    {
      id: 'country-debt-in-creuse',
      needs: [NEED.debt],
      commune: '23030',
      firstThree: [['debt-file', 'budget-adviser']],
      lines: { there: ['3414'] },
      why: 'At 26 km in the chief town of the département: far, and the only one.',
    },
    {
      id: 'country-note-papers-in-the-gorges',
      note: 'Personne âgée isolée, pas internet, perdue avec ses papiers et un courrier de la CPAM.',
      commune: '48146',
      firstThree: ['counter-for-procedures'],
      lines: calm,
    },
    {
      id: 'country-rent-in-the-gorges',
      needs: [NEED.unpaidRent],
      commune: '48146',
      firstThree: [['eviction-prevention', 'helps-by-phone']],
      lines: { there: ['sos-loyers-impayes'], absent: EMERGENCY_NUMBERS },
    },
    {
      id: 'country-violence-in-saint-flour',
      needs: [NEED.violence],
      commune: '15187',
      publics: ['femmes'],
      firstThree: [['women-rights', 'in-the-commune']],
      lines: { there: ['3919', '17'] },
    },
    {
      id: 'country-food-in-millau',
      needs: [NEED.food],
      commune: '12145',
      firstThree: [['food-aid', 'in-the-commune']],
    },
    {
      id: 'country-young-in-tarentaise',
      needs: [NEED.trades],
      commune: '73054',
      publics: ['jeunes'],
      firstThree: [['youth-job-centre', 'in-the-commune']],
    },
    {
      id: 'country-short-radius',
      needs: [NEED.online],
      commune: '15187',
      radius_km: 15,
      firstThree: [['france-services-house', 'within-15-km']],
    },
    {
      id: 'country-no-car-in-corte',
      needs: [NEED.papers],
      commune: '2B096',
      brakes: ['pas-en-ligne'],
      firstThree: [['counter-for-procedures', 'within-15-km']],
      never: ['online-only', 'afar-first'],
    },
    {
      id: 'border-shelter-across-the-rhone',
      needs: [NEED.shelter],
      commune: '30351',
      publics: ['personnes-en-situation-durgence'],
      firstThree: [],
      lines: { there: ['115'] },
      why: 'The shelter of Avignon, four kilometres away, is for Vaucluse: this side is Gard.',
    },
    {
      id: 'border-addiction-across-the-rhone',
      needs: [NEED.addiction],
      commune: '30351',
      publics: ['jeunes'],
      firstThree: ['addiction-care'],
      lines: { there: ['fil-sante-jeunes'] },
    },
    {
      id: 'border-procedures-across-the-saone',
      needs: [NEED.papers],
      commune: '01320',
      firstThree: [['counter-for-procedures', 'within-5-km']],
      why: 'France Services receives anyone: the houses of Mâcon, in another région, are the nearest.',
    },
    {
      id: 'border-vaucluse-is-not-a-region',
      needs: [NEED.unpaidRent],
      commune: '26281',
      firstThree: ['eviction-prevention'],
      lines: { there: ['sos-loyers-impayes'] },
      why: '84 is Vaucluse in a zone; it is also the code of the région where this commune is.',
    },
    {
      id: 'border-debt-in-senlis',
      needs: [NEED.budget],
      commune: '60612',
      firstThree: [['budget-adviser', 'within-15-km']],
      why: 'Paris is near and full of advisers, who are not for the inhabitants of Oise.',
    },
  ],
};
