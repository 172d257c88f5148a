import { describe, expect, it } from 'vitest';
import { CSV_MODELS } from '#api/domain/import/csv-models';
import { DATA_INCLUSION_SERVICE_COLUMNS } from '#api/domain/import/parse-data-inclusion-service';
import { DATA_INCLUSION_STRUCTURE_COLUMNS } from '#api/domain/import/parse-data-inclusion-structure';
import { refuseFile } from '#api/domain/import/refuse-file';
import { neutralise, writeCsv } from '#api/domain/import/write-csv';

describe('Un CSV qu’un tableur ouvre', () => {
  it.each(['=1+1', '+1+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])(
    '« %s » n’est plus une formule',
    (cell) => {
      expect(neutralise(cell)).toBe(`'${cell}`);
    },
  );

  it('un numéro de téléphone se lit tel quel, un texte aussi', () => {
    expect(neutralise('+33465710001')).toBe('+33465710001');
    expect(neutralise('+33 4 65 71 00 01')).toBe('+33 4 65 71 00 01');
    expect(neutralise('+33465710001+A1')).toBe("'+33465710001+A1");
    expect(neutralise('Maison')).toBe('Maison');
    for (const number of ['-1.5534', '-1,5534', '-7', '47.2']) expect(neutralise(number)).toBe(number);
    for (const formula of ['-1+1', '-A1', '-1.5.3', '--1', '-1;2'])
      expect(neutralise(formula)).toBe(`'${formula}`);
  });

  it('les guillemets, points-virgules et retours à la ligne sont gardés', () => {
    expect(writeCsv([['a;b', 'dit "oui"', 'x\ny', null, 3]])).toBe('\uFEFF"a;b";"dit ""oui""";"x\ny";;3\r\n');
  });

  it('les modèles n’ont que des colonnes connues de l’import', () => {
    const known = { structures: DATA_INCLUSION_STRUCTURE_COLUMNS, services: DATA_INCLUSION_SERVICE_COLUMNS };
    for (const kind of ['structures', 'services'] as const) {
      const [header, example] = CSV_MODELS[kind];
      expect(header.filter((column) => !known[kind].has(column))).toEqual([]);
      expect(example).toHaveLength(header.length);
    }
  });
});

describe('Un fichier reçu', () => {
  const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

  it('en UTF-8, en UTF-16 ou en Windows-1252, se lit', () => {
    expect(refuseFile('a.csv', bytes('id;nom\n1;Épicerie'))).toBeNull();
    expect(refuseFile('a.csv', bytes('id;nom\n1;Épicerie', 'latin1'))).toBeNull();
    expect(refuseFile('A.CSV', bytes('\uFEFFid;nom\n1;Épicerie', 'utf16le'))).toBeNull();
  });

  it.each([
    ['vide', bytes('')],
    ['un classeur', bytes('PK\u0003\u0004')],
    ['un PDF', bytes('%PDF-1.7')],
    ['du JSON', bytes('  [{}]')],
    ['du HTML', bytes('<!doctype html>')],
    ['des octets nuls', bytes('id;nom\n\u0000')],
    ['une ligne de 10 Mo', bytes('a'.repeat(10_000_000))],
  ])('%s : refusé', (_, content) => {
    expect(refuseFile('a.csv', content)).not.toBeNull();
  });
});
