import { NEED } from '../needs.ts';
import type { Family } from '../situation.ts';
import { EMERGENCY_NUMBERS } from './emergency-numbers.ts';

/** Care, addictions, mental and sexual health, disability. */
export const HEALTH: Family = {
  name: 'la santé',
  situations: [
    {
      id: 'health-disability-file',
      needs: [NEED.disabilityFile],
      commune: '45234',
      publics: ['personnes-en-situation-de-handicap'],
      firstThree: [['disability-house', 'in-the-commune']],
      lines: { there: ['communaute-360'], absent: EMERGENCY_NUMBERS },
    },
    {
      id: 'health-note-disability-file',
      note: 'Doit renouveler son dossier MDPH, ne comprend pas le formulaire ni le certificat médical.',
      commune: '37261',
      firstThree: [['disability-file', 'in-the-commune']],
      lines: { there: ['communaute-360'], absent: EMERGENCY_NUMBERS },
    },
    {
      id: 'health-job-at-risk-for-illness',
      needs: [NEED.disabilityFile, NEED.keepJob],
      commune: '67482',
      publics: ['personnes-en-situation-de-handicap'],
      firstThree: [['disability-job-adviser', 'covers-everything']],
    },
    {
      id: 'health-addiction',
      needs: [NEED.addiction],
      commune: '59350',
      firstThree: [['addiction-care', 'in-the-commune']],
      lines: { there: ['drogues-info-service', 'alcool-info-service'], absent: EMERGENCY_NUMBERS },
    },
    {
      id: 'health-note-drinks',
      note: 'Il boit beaucoup depuis la mort de sa femme et voudrait arrêter l’alcool.',
      commune: '76540',
      firstThree: [['addiction-care', 'in-the-commune']],
      lines: { there: ['alcool-info-service'], absent: ['17', '115'] },
    },
    {
      id: 'health-addiction-of-a-young-person',
      needs: [NEED.addiction],
      commune: '54395',
      publics: ['jeunes'],
      firstThree: [['addiction-care', 'in-the-commune']],
      lines: { there: ['fil-sante-jeunes'] },
    },
    {
      id: 'health-mental',
      needs: [NEED.mentalHealth],
      commune: '15014',
      firstThree: [['psychological-care', 'in-the-commune']],
      never: ['group-first'],
      lines: { there: ['3114', 'sos-amitie'], absent: ['17', '115', '119'] },
    },
    {
      id: 'health-note-dark-thoughts',
      note: 'Idées noires depuis la séparation, il dit qu’il voudrait en finir, ne dort plus.',
      commune: '15014',
      firstThree: ['psychological-care'],
      lines: { there: ['3114'] },
    },
    {
      id: 'health-exile-without-cover',
      needs: [NEED.care],
      commune: '35238',
      publics: ['personnes-exilees'],
      firstThree: [['care', 'in-the-commune']],
      lines: { there: ['3646'] },
      why: 'A place of the town cares for those who have no rights yet; a house for procedures does not.',
    },
    {
      id: 'health-sexual-of-a-young-person',
      needs: [NEED.sexualHealth],
      commune: '67482',
      publics: ['jeunes'],
      firstThree: [['sexual-health', 'in-the-commune']],
      lines: { there: ['fil-sante-jeunes', 'sexualites-contraception-ivg'], absent: EMERGENCY_NUMBERS },
    },
    {
      id: 'health-note-contraception',
      note: 'Lycéenne de 16 ans, rapport non protégé hier, cherche la pilule du lendemain.',
      commune: '2B033',
      firstThree: [['sexual-health', 'in-the-commune']],
      lines: { there: ['sexualites-contraception-ivg'] },
    },
    {
      id: 'health-note-no-complementary-cover',
      note: 'N’a plus de mutuelle, carte Vitale pas à jour, renonce à aller chez le médecin.',
      commune: '14118',
      firstThree: ['health-insurance-procedures'],
      lines: { there: ['3646'], absent: ['17', '115', '119'] },
    },
    {
      id: 'health-care-and-addiction',
      needs: [NEED.care, NEED.addiction],
      commune: '02691',
      firstThree: [['addiction-care', 'covers-everything', 'in-the-commune']],
    },
  ],
};
