import { NEED } from '../needs.ts';
import type { Family } from '../situation.ts';
import { EMERGENCY_NUMBERS } from './emergency-numbers.ts';

const calm = { absent: EMERGENCY_NUMBERS };

/** Procedures on line, learning, equipment, connection. */
export const DIGITAL: Family = {
  name: 'le numérique',
  situations: [
    {
      id: 'digital-procedures-in-town',
      needs: [NEED.online],
      commune: '73065',
      firstThree: [['counter-for-procedures', 'within-5-km', 'reachable-by-phone']],

      lines: calm,
    },
    {
      id: 'digital-lesson-for-an-elder',
      needs: [NEED.basics],
      commune: '73065',
      publics: ['seniors'],
      firstThree: [['teaches-digital', 'within-5-km']],
      lines: calm,
      why: 'The houses around lend a computer and help with it; the library nearby teaches.',
    },
    {
      id: 'digital-lesson-alone-with-someone',
      needs: [NEED.basics],
      commune: '73065',
      brakes: ['accompagnement-individuel'],
      firstThree: [['digital-adviser', 'individual-support']],
      never: ['group-first'],
      why: 'The adviser of the library sees people one by one, and is meant to teach.',
    },
    {
      id: 'digital-note-ashamed-of-a-class',
      note: 'Monsieur a 74 ans, ne sait pas se servir d’un ordinateur et n’ose pas venir à un atelier, il a honte.',
      commune: '48095',
      firstThree: ['individual-support', ['teaches-digital', 'in-the-commune']],
      never: ['group-first'],
      lines: calm,
    },
    {
      id: 'digital-computer-on-minimum-income',
      needs: [NEED.computer],
      commune: '63113',
      publics: ['beneficiaires-des-minimas-sociaux'],
      firstThree: [['gives-equipment', 'in-the-commune']],
      lines: calm,
    },
    {
      id: 'digital-computer-and-connection',
      needs: [NEED.computer, NEED.connection],
      commune: '64102',
      firstThree: ['gives-equipment', 'free-access-to-internet', 'covers-everything'],
      why: 'One association of the town gives computers and finds a subscription.',
    },
    {
      id: 'digital-refuses-the-screen',
      needs: [NEED.online],
      commune: '32013',
      brakes: ['pas-en-ligne'],
      firstThree: [['counter-for-procedures', 'within-5-km']],
      never: ['online-only', 'afar-first'],
    },
    {
      id: 'digital-elder-who-cannot-go-out',
      needs: [NEED.basics],
      commune: '73065',
      publics: ['seniors'],
      brakes: ['ne-peut-pas-se-deplacer'],
      firstThree: ['comes-home'],
      never: ['journey-first'],
      why: 'A van of the agglomeration sends someone to the home of elders and disabled people.',
    },
    {
      id: 'digital-disabled-person-at-home',
      needs: [NEED.basics, NEED.computer],
      commune: '80021',
      publics: ['personnes-en-situation-de-handicap'],
      brakes: ['ne-peut-pas-se-deplacer'],
      firstThree: ['comes-home'],
      never: ['journey-first'],
    },
    {
      id: 'digital-note-no-internet-at-home',
      note: 'Elle n’a plus internet chez elle, forfait coupé, et doit faire sa déclaration CAF en ligne avant vendredi.',
      commune: '59350',
      firstThree: ['caf-procedures', ['free-access-to-internet', 'within-5-km']],
      lines: calm,
    },
    {
      id: 'digital-connection-only',
      needs: [NEED.connection],
      commune: '26362',
      firstThree: [['free-access-to-internet', 'within-5-km']],
    },
    {
      id: 'digital-lesson-in-a-large-town',
      needs: [NEED.basics],
      commune: '45234',
      publics: ['jeunes'],
      firstThree: [['teaches-digital', 'within-15-km']],
    },
    {
      id: 'digital-note-afraid-of-mistakes',
      note: 'N’arrive pas à faire ses démarches sur le site de la CAF, a peur de se tromper, voudrait que quelqu’un fasse avec elle.',
      commune: '37261',
      firstThree: [['caf-procedures', 'within-5-km'], 'individual-support'],
      never: ['group-first', 'afar-first'],
      lines: calm,
    },
    {
      id: 'digital-mining-town',
      needs: [NEED.online, NEED.papers],
      commune: '62498',
      firstThree: [['counter-for-procedures', 'in-the-commune', 'covers-everything']],
      lines: calm,
    },
  ],
};
