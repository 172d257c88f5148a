import { describe, expect, it } from 'vitest';
import { spokenLanguages } from '#api/domain/listing/spoken-languages';

describe('Les langues dans lesquelles un lieu reçoit, d’après son texte', () => {
  it.each([
    ['Une conseillère parle arabe.', ['ar']],
    ['L’équipe parle l’arabe, le soninké et l’anglais', ['ar', 'en']],
    ['Langues parlées : français, russe, ukrainien', ['uk', 'ru']],
    ['Accueil possible en espagnol ou en portugais', ['es', 'pt']],
    ['Permanence en turc le mardi', ['tr']],
    ['Reçoit en dari et en pachto', ['fa', 'ps']],
    ['Secrétariat bilingue français-roumain', ['ro']],
    ['Médiatrices arabophones et anglophones', ['ar', 'en']],
    ['Anglais et italien parlés à l’accueil', ['en', 'it']],
    ['On y parle chinois et tamoul', ['zh', 'ta']],
    ['Cours de français ; un bénévole parle persan', ['fa']],
    ['Atelier de cuisine. Accueil en allemand', ['de']],
    ['Un agent parle la langue des signes le mardi', ['lsf']],
    ['Rendez-vous en visio en LSF', ['lsf']],
    ['Interprète LSF sur demande', ['lsf']],
    ['Un interprète par téléphone peut être demandé', ['interpreter']],
    ['Avec interprètes en arabe et en russe', ['ar', 'ru', 'interpreter']],
    ['Interprétariat téléphonique', ['interpreter']],
  ])('%s', (text, languages) => expect(spokenLanguages([text])).toEqual(languages));

  it.each([
    'Cours d’anglais pour débutants',
    'Apprendre le français, l’anglais et l’espagnol',
    'Atelier de conversation en anglais',
    'Initiation à la langue des signes',
    'Parcours de formation en LSF',
    'Préparation au diplôme de compétence en langue anglaise',
    'Nous ne parlons pas anglais',
    'Pour les personnes qui ne parlent pas le français',
    'Pas d’interprète sur place',
    'Sans interprète',
    'L’interprète n’est pas fourni',
    'Venir avec un interprète',
    'Atelier mené par un auteur-interprète, artiste interprète du spectacle',
    'Rue des Anglais, quartier Turc',
    'Association franco-portugaise de boules',
    'Un lieu pour parler de ses projets',
    'Salons de la ligne 3, arrêt Russe',
    'Public non anglophone',
    'On parle peu anglais',
  ])('ne dit rien : %s', (text) => expect(spokenLanguages([text])).toEqual([]));

  it('réunit les textes d’une fiche, chaque langue une fois, dans l’ordre de la liste', () =>
    expect(spokenLanguages(['Parle anglais', null, 'Accueil en arabe et en anglais'])).toEqual(['ar', 'en']));
});
