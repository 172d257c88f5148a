import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCourriel } from '#api/domain/import/normalise/courriel';
import { readTelephone } from '#api/domain/import/normalise/telephone';
import { readUrl } from '#api/domain/import/normalise/url';

describe('readTelephone', () => {
  const number = (cell: string, departement: string | null = '73') => readTelephone(cell, departement).value;

  test.each([
    ['04 79 00 00 01', '+33479000001'],
    ['04.79.00.00.01', '+33479000001'],
    ['479000001', '+33479000001'],
    ['+33 (0)4 79 00 00 01', '+33479000001'],
    ['+330479000001', '+33479000001'],
    ['0033479000001', '+33479000001'],
    ['3949', '3949'],
    ['36 46', '3646'],
    ['115', '115'],
    ['116 006', '116006'],
    ['0800 123 456', '+33800123456'],
  ])('%s -> %s', (cell, expected) =>
    expect(readTelephone(cell, '73')).toEqual({ value: expected, notes: [] }),
  );

  test.each([
    ['0262 59 00 01', '974', '+262262590001'],
    ['0692 12 34 56', '974', '+262692123456'],
    ['0639 69 12 34', '976', '+262639691234'],
    ['0590 12 34 56', '971', '+590590123456'],
    ['+33590123456', '971', '+590590123456'],
    ['0594 12 34 56', '973', '+594594123456'],
    ['0596 12 34 56', '972', '+596596123456'],
    ['41 23 45', '975', '+508412345'],
    ['40 42 12 34', '987', '+68940421234'],
  ])('overseas: %s in %s -> %s', (cell, departement, expected) =>
    expect(number(cell, departement)).toBe(expected),
  );
  test('a number of Réunion typed for a commune of the mainland keeps its country code', () =>
    expect(number('0262 59 00 01', '75')).toBe('+262262590001'));
  test.each([
    ['+262590001', '+262262590001'],
    ['+269269601282', '+262269601282'],
  ])('a country code half lost is repaired, and it is said: %s', (cell, expected) =>
    expect(readTelephone(cell, null)).toMatchObject({ value: expected, notes: [{ severity: 'repaired' }] }),
  );

  test('of several numbers the first valid one, the others kept in words', () => {
    const read = readTelephone('04 79 00 00 01 / 06 12 34 56 78', '73');
    expect(read.value).toBe('+33479000001');
    expect(read.notes).toHaveLength(1);
    expect(read.rest).toContain('06 12 34 56 78');
    expect(number('012 ou 04 79 00 00 01')).toBe('+33479000001');
  });
  test.each(['+332', '04 79 00', '+3321276098', '00 00 00 00 00'])('%s is refused with a warning', (cell) =>
    expect(readTelephone(cell, '73')).toMatchObject({
      value: null,
      notes: [{ severity: 'warning', value: cell }],
    }),
  );
  test.each(['', 'non communiqué', null])('%s says nothing', (cell) =>
    expect(readTelephone(cell, null)).toEqual({ value: null, notes: [] }),
  );
});

describe('readCourriel', () => {
  test.each([
    'accueil@exemple.fr',
    'mairie@exemple.fr',
    'ccas.bourg@exemple.fr',
    'franceservices@exemple.fr',
    'france.services@exemple.fr',
    'accueil-31f9f2@gmail.com',
    'mairie.saint-martin@wanadoo.fr',
    'espace.numerique@exemple.org',
    'casvp-s17@exemple.fr',
    'martinique@martinique.fr',
    'pierrefitte@exemple.fr',
    'cs.pasteur@wanadoo.fr',
  ])('%s is an organisation’s', (address) =>
    expect(readCourriel(address)).toEqual({ value: address, notes: [] }),
  );

  test.each([
    'camille.exemple@exemple.fr',
    'exemple.camille@exemple.fr',
    'c.exemple@exemple.fr',
    'exemple-c@exemple.fr',
    'marie-claude.exemple@exemple.fr',
    'nadine@exemple.org',
    'sebastienexemple@gmail.com',
    'Camille.EXEMPLE@exemple.fr',
  ])('%s is a person’s: not published, and nothing repeats it', (address) => {
    const read = readCourriel(address);
    expect(read.value).toBeNull();
    expect(read.notes).toHaveLength(1);
    expect(JSON.stringify(read).toLowerCase()).not.toContain('exemple');
    expect(JSON.stringify(read)).not.toContain('nadine');
  });

  test('of two, the one that is not a person’s', () =>
    expect(readCourriel('camille.exemple@exemple.fr - accueil@exemple.fr')).toMatchObject({
      value: 'accueil@exemple.fr',
      notes: [{ value: null }],
    }));
  test('mailto, capitals, brackets and a final point are removed', () => {
    expect(readCourriel('mailto:Accueil@Exemple.fr').value).toBe('accueil@exemple.fr');
    expect(readCourriel('Accueil <accueil@exemple.fr>.').value).toBe('accueil@exemple.fr');
  });
  test.each(['accueil@exemple', 'accueil.exemple.fr', '@exemple.fr', 'a@@b.fr'])(
    '%s is refused, without its words',
    (cell) => expect(readCourriel(cell)).toMatchObject({ value: null, notes: [{ value: null }] }),
  );
});

describe('readUrl', () => {
  test.each([
    ['https://exemple.fr/page?a=1', 'https://exemple.fr/page?a=1'],
    ['www.exemple.fr', 'https://www.exemple.fr'],
    ['exemple.fr/contact', 'https://exemple.fr/contact'],
    ['http//exemple.fr', 'http://exemple.fr'],
    ['https://exemple.fr|https://autre.fr', 'https://exemple.fr'],
    ['https://exemple.fr ; https://autre.fr', 'https://exemple.fr'],
  ])('%s -> %s', (cell, expected) => expect(readUrl(cell).value).toBe(expected));
  test.each([
    'javascript:alert(1)',
    'ftp://exemple.fr',
    'https://moi:secret@exemple.fr',
    'néant',
    'https://localhost',
  ])('%s is refused with a warning', (cell) =>
    expect(readUrl(cell)).toMatchObject({ value: null, notes: [{ severity: 'warning' }] }),
  );
  test('a mailbox typed there is not repeated in the report', () =>
    expect(readUrl('camille.exemple@exemple.fr')).toMatchObject({ value: null, notes: [{ value: null }] }));
  test('a link longer than the standard allows is refused', () =>
    expect(readUrl(`https://exemple.fr/${'a'.repeat(2100)}`).value).toBeNull());
});

describe('whatever is typed', () => {
  const digits = fc.stringMatching(/^[+0-9 ./()-]{0,24}$/);
  const address = fc.stringMatching(/^[a-z.@ -]{0,30}$/);

  test('telephone, mailbox and link are stable once normalised, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits, address, fc.webUrl(), fc.emailAddress()), (cell) => {
        for (const read of [(typed: string) => readTelephone(typed, '73'), readCourriel, readUrl]) {
          const once = read(cell).value;
          if (once !== null) expect(read(once)).toEqual({ value: once, notes: [] });
        }
      }),
      { numRuns: 400 },
    );
  });
});
