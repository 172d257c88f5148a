import { describe, expect, it } from 'vitest';
import { visitsHome } from '#api/domain/listing/visits-home';

const says = (text: string) => visitsHome([{ nom: text, description: null, conditions_acces: null }]);

describe('Quelqu’un vient au domicile', () => {
  it.each([
    'Visites à domicile pour les locataires en difficulté',
    'Nous nous déplaçons chez vous',
    'Un agent peut se déplacer au domicile des personnes',
    'Le garage vient réparer sur votre lieu de travail ou à votre domicile',
    'Possibilité de rendez-vous à domicile',
    'Des repas équilibrés sont livrés à domicile',
    'Une conseillère passe à domicile',
    'Interviennent chez les personnes âgées',
    'Évaluation au domicile des besoins',
    'Garde d’enfants à domicile, régulière ou ponctuelle',
    'À domicile pour des cours particuliers ou en groupe',
    'Dépannage informatique à domicile',
    'Aide à domicile : une responsable se rend au domicile',
  ])('%s', (text) => expect(says(text)).toBe(true));

  it.each([
    'Aide à domicile',
    'Service d’aide et d’accompagnement à domicile',
    'Maintien à domicile des personnes âgées',
    'Préparation au métier d’auxiliaire de vie à domicile',
    'Retour à domicile après une hospitalisation',
    'Trajets domicile-travail',
    'Élection de domicile',
    'Personnes sans domicile',
    'Ne se déplace pas à domicile',
    'Pas de visite à domicile',
    'Violences au domicile',
    'Rendez-vous au bureau',
  ])('pas : %s', (text) => expect(says(text)).toBe(false));
});
