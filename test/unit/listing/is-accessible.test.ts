import { describe, expect, it } from 'vitest';
import { isAccessible } from '#api/domain/listing/is-accessible';

const place = (description: string | null, accessibilite_lieu: string | null = null) =>
  isAccessible({ accessibilite_lieu, description, precisions: null }, []);

describe('Un lieu qui reçoit en fauteuil roulant', () => {
  it.each([
    'Le lieu est accessible aux poussettes et aux fauteuils roulants.',
    'Lieu d’accueil accessible aux personnes à mobilité réduite',
    'Accessible PMR',
    'Accès PMR par la cour',
    'Bureaux de plain-pied',
    'Une rampe d’accès est posée sur demande',
    'Locaux accessibles aux personnes handicapées',
  ])('%s', (text) => expect(place(text)).toBe(true));

  it.each([
    'Le lieu n’est pas accessible aux fauteuils roulants',
    'Non accessible PMR',
    'Locaux inaccessibles aux personnes à mobilité réduite',
    'Accès PMR : non',
    'Accès PMR impossible',
    'Pas de rampe d’accès',
    'Accès PMR au rez-de-chaussée, bureaux au 2e étage sans ascenseur',
    'Accessible PMR. Pas d’ascenseur',
    'Transport de personnes à mobilité réduite',
    'Formation accessible aux personnes en situation de handicap',
    'Des ateliers gratuits et accessibles à tous',
    'Vélos et fauteuils roulants en location',
  ])('pas : %s', (text) => expect(place(text)).toBe(false));

  it('une page sur acceslibre le dit, sauf si le texte dit le contraire', () => {
    const page = 'https://acceslibre.beta.gouv.fr/app/lieu-invente/';
    expect(place(null, page)).toBe(true);
    expect(place('Non accessible aux fauteuils roulants', page)).toBe(false);
  });

  it('le texte d’un service compte aussi', () =>
    expect(
      isAccessible({ accessibilite_lieu: null, description: null, precisions: null }, [
        { nom: 'Permanence', description: null, conditions_acces: 'Salle accessible en fauteuil' },
      ]),
    ).toBe(true));
});
