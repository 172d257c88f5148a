import { NEED } from '../needs.ts';
import type { Family } from '../situation.ts';
import { EMERGENCY_NUMBERS } from './emergency-numbers.ts';

const calm = { absent: EMERGENCY_NUMBERS };

/** Cars, licences, trips. */
export const MOBILITY: Family = {
  name: 'la mobilité',
  situations: [
    {
      id: 'mobility-vehicle-for-a-jobseeker',
      needs: [NEED.vehicle],
      commune: '81004',
      publics: ['demandeurs-emploi'],
      firstThree: [['mobility-platform', 'vehicle-at-low-price', 'in-the-commune']],
      lines: calm,
    },
    {
      id: 'mobility-repair',
      needs: [NEED.repair],
      commune: '35238',
      publics: ['beneficiaires-des-minimas-sociaux'],
      firstThree: [['garage', 'within-15-km']],
      lines: calm,
    },
    {
      id: 'mobility-note-broken-car',
      note: 'Voiture en panne, pas d’argent pour le garage, il en a besoin pour aller à sa mission d’intérim. Demandeur d’emploi.',
      commune: '30189',
      firstThree: [['garage', 'within-15-km']],
      lines: calm,
    },
    {
      id: 'mobility-licence-young',
      needs: [NEED.licence],
      commune: '15014',
      publics: ['jeunes'],
      firstThree: [['driving-school', 'in-the-commune']],
    },
    {
      id: 'mobility-note-no-bus-at-dawn',
      note: 'Embauche à 5 h du matin à l’usine, pas de bus à cette heure, pas de voiture.',
      commune: '70550',
      firstThree: [['mobility-platform', 'in-the-commune']],
      lines: calm,
    },
    {
      id: 'mobility-elder-to-the-doctor',
      needs: [NEED.transport],
      commune: '97411',
      publics: ['seniors'],
      firstThree: [['driver-or-bicycle', 'in-the-commune']],
    },
    {
      id: 'mobility-paying-for-trips',
      needs: [NEED.travelMoney],
      commune: '37261',
      firstThree: [['mobility-platform', 'in-the-commune']],
      never: ['paying-first'],
    },
    {
      id: 'mobility-licence-and-reckoning',
      needs: [NEED.licence, NEED.counting],
      commune: '75120',
      firstThree: ['counting-lessons', ['driving-school', 'covers-everything']],
    },
    {
      id: 'mobility-path-in-the-alps',
      needs: [NEED.mobilityPath],
      commune: '05061',
      publics: ['demandeurs-emploi'],
      firstThree: [['mobility-platform', 'individual-support']],
    },
  ],
};
