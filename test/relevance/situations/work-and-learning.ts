import { NEED } from '../needs.ts';
import type { Family } from '../situation.ts';
import { EMERGENCY_NUMBERS } from './emergency-numbers.ts';

const calm = { absent: EMERGENCY_NUMBERS };

/** Jobs, training, businesses, French, reckoning. */
export const WORK_AND_LEARNING: Family = {
  name: 'l’emploi, la formation et la langue',
  situations: [
    {
      id: 'work-search-young',
      needs: [NEED.jobSearch],
      commune: '48095',
      publics: ['jeunes'],
      firstThree: [['youth-job-centre', 'in-the-commune']],
      lines: calm,
      why: 'France Services helps with the files of France Travail; a young person has a service of his own.',
    },
    {
      id: 'work-note-young-without-diploma',
      note: 'Jeune de 21 ans, sans diplôme, cherche du travail et ne sait pas par où commencer.',
      commune: '86194',
      firstThree: [['youth-job-centre', 'in-the-commune']],
      lines: calm,
    },
    {
      id: 'work-not-young',
      needs: [NEED.jobSearch],
      commune: '86194',
      publics: ['demandeurs-emploi'],
      firstThree: ['job-adviser'],

      lines: { there: ['3949'] },
    },
    {
      id: 'work-cv',
      needs: [NEED.cv],
      commune: '10387',
      publics: ['demandeurs-emploi'],
      firstThree: [['job-adviser', 'within-5-km']],
    },
    {
      id: 'work-with-a-disability',
      needs: [NEED.offers],
      commune: '54395',
      publics: ['personnes-en-situation-de-handicap'],
      firstThree: [['disability-job-adviser', 'in-the-commune']],
    },
    {
      id: 'work-interview-next-week',
      needs: [NEED.interview],
      commune: '86194',
      publics: ['demandeurs-emploi'],
      firstThree: [['job-adviser', 'in-the-commune']],
      lines: calm,
    },
    {
      id: 'work-note-struck-off',
      note: 'Radié de France Travail car il n’a pas réussi à s’actualiser sur internet.',
      commune: '87085',
      firstThree: [['jobseeker-procedures', 'within-5-km']],
      lines: calm,
    },
    {
      id: 'work-training',
      needs: [NEED.training, NEED.trainingFile],
      commune: '32013',
      publics: ['demandeurs-emploi'],
      firstThree: [['training-adviser', 'in-the-commune', 'covers-everything']],
    },
    {
      id: 'work-business-idea',
      needs: [NEED.business],
      commune: '33063',
      publics: ['demandeurs-emploi'],
      firstThree: [['business-adviser', 'in-the-commune']],
      lines: calm,
    },
    {
      id: 'work-abroad-young',
      needs: [NEED.workAbroad],
      commune: '67482',
      publics: ['jeunes'],
      firstThree: [['international-adviser', 'in-the-commune']],
    },
    {
      id: 'work-back-from-abroad',
      needs: [NEED.returnToFrance],
      commune: '25056',
      firstThree: ['international-adviser'],
    },
    {
      id: 'learning-french-exile',
      needs: [NEED.french],
      commune: '10387',
      publics: ['personnes-exilees'],
      firstThree: [['french-lessons', 'in-the-commune']],
      lines: calm,
    },
    {
      id: 'learning-note-from-ukraine',
      note: 'Vient d’arriver d’Ukraine avec son fils, ne parle pas français, voudrait prendre des cours de français.',
      commune: '36044',
      firstThree: [['french-lessons', 'within-5-km']],
      lines: { absent: ['17', '115'] },
    },
    {
      id: 'learning-note-cannot-read',
      note: 'Travaille comme maçon mais ne sait ni lire ni écrire, il voudrait apprendre.',
      commune: '59350',
      firstThree: [['french-lessons', 'within-5-km']],
      lines: { there: ['illettrisme-info-service'], absent: EMERGENCY_NUMBERS },
    },
    {
      id: 'learning-reckoning',
      needs: [NEED.counting],
      commune: '59350',
      firstThree: [['counting-lessons', 'within-5-km']],
      lines: { there: ['illettrisme-info-service'] },
    },
    {
      id: 'learning-french-and-citizenship',
      needs: [NEED.french, NEED.citizenship],
      commune: '36044',
      publics: ['personnes-exilees'],
      firstThree: [['exile-welcome', 'covers-everything']],
    },
  ],
};
