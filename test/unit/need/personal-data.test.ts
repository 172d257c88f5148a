import { describe, expect, it } from 'vitest';
import { isNir } from '#api/domain/need/nir';
import { recogniseNeeds } from '#api/domain/need/recognise-needs';

const found = (text: string): string[] =>
  recogniseNeeds(text).personal_data.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('Les données personnelles qu’une note ne devrait pas contenir', () => {
  it.each([
    ['Mme Bernadette Quilliou a perdu ses papiers', 'name Bernadette Quilliou'],
    ['M. Karim EL ABDOUNI cherche un logement', 'name Karim EL ABDOUNI'],
    ['Reçu QUILLIOU Bernadette ce matin', 'name QUILLIOU Bernadette'],
    ['Lucas Morvannec ne va plus en cours', 'name Lucas Morvannec'],
    ['joindre au 06 39 98 00 01', 'phone 06 39 98 00 01'],
    ['joindre au +33 6 39 98 00 01', 'phone +33 6 39 98 00 01'],
    ['joindre au 0639980001', 'phone 0639980001'],
    ['écrire à l.exemple@example.org', 'email l.exemple@example.org'],
    ['habite 12 bis rue des Peupliers 35000 Rennes', 'address 12 bis rue des Peupliers 35000 Rennes'],
    ['né le 12/04/1987', 'birth_date né le 12/04/1987'],
    ['née le 3 mars 1954', 'birth_date née le 3 mars 1954'],
    ['NIR 2 54 03 35 238 001 27', 'nir 2 54 03 35 238 001 27'],
    ['allocataire 1234567 K', 'file_number allocataire 1234567 K'],
    ['écrou 12345', 'file_number écrou 12345'],
  ])('« %s »', (text, datum) => {
    expect(found(text)).toContain(datum);
  });

  it.each([
    'Mme ne sort plus',
    'M. est au RSA',
    'Madame Ne veut pas',
    'MADAME NE SORT PLUS DE CHEZ ELLE',
    'Dossier MDPH à refaire, Titre OFII perdu',
    'habite rue Victor Hugo, école Jean Moulin',
    '3 places en crèche, 2 cours de français',
    'dette de 2 860 €, dossier déposé en 2022, 12 000 km au compteur',
    'France Travail et Action Logement',
    'rendez-vous le 14/03/2026 à 10 h 30',
  ])('rien dans « %s »', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('Le numéro de sécurité sociale', () => {
  it('la clé est vérifiée quand elle est là', () => {
    expect(isNir('255081416802538')).toBe(true);
    expect(isNir('255081416802539')).toBe(false);
    expect(isNir('2550814168025')).toBe(true);
  });

  it('la Corse compte', () => {
    expect(isNir('1 85 05 2A 004 123')).toBe(true);
  });

  it('un mois impossible n’en fait pas un', () => {
    expect(isNir('2550014168025')).toBe(false);
    expect(isNir('2551514168025')).toBe(false);
  });
});
