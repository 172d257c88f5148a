import { expect, it } from 'vitest';
import { FRANCE_SERVICES_PARTNERS } from '#api/domain/import/france-services-partners';
import { OPERATOR_CODES } from '#api/domain/vocabulary/operators';

it('chaque opérateur d’un service déduit a un nom pour l’écran', () => {
  const codes = FRANCE_SERVICES_PARTNERS.flatMap(({ operator }) => operator ?? []);
  expect(OPERATOR_CODES).toEqual(expect.arrayContaining(codes));
});
