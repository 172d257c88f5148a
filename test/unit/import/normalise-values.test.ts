import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate, readDate } from '#api/domain/import/normalise/date';
import { readList } from '#api/domain/import/normalise/list';
import { repairMojibake } from '#api/domain/import/normalise/mojibake';
import { isSiret, readSiret } from '#api/domain/import/normalise/siret';
import { tidyLine, tidyText } from '#api/domain/import/normalise/text';

describe('readSiret', () => {
  test.each([
    ['130 030 133 00016', '13003013300016'],
    ['35600000000048', '35600000000048'],
    ['35600000049837', '35600000049837'],
  ])('%s -> %s', (cell, expected) => expect(readSiret(cell)).toEqual({ value: expected, notes: [] }));
  test('La Poste’s exception is only its own', () => {
    expect(isSiret('35600000049837')).toBe(true);
    expect(isSiret('35600000049838')).toBe(false);
    expect(isSiret('13003013300017')).toBe(false);
  });
  test.each(['00000000000000', 'W123456789', '', null])('%s says nothing', (cell) =>
    expect(readSiret(cell)).toEqual({ value: null, notes: [] }),
  );
  test.each(['13003013300017', '130030133', '1300301330001612'])('%s is refused with a warning', (cell) =>
    expect(readSiret(cell)).toMatchObject({ value: null, notes: [{ severity: 'warning', value: cell }] }),
  );
});

describe('dates', () => {
  test.each([
    ['2024-08-01', '2024-08-01'],
    ['2024-08-01T10:00:00Z', '2024-08-01'],
    ['1/8/2024', '2024-08-01'],
    ['Espace labellisé 01/01/2020', '2020-01-01'],
    ['31/02/2024', null],
    ['2024-13-01', null],
    ['hier', null],
  ])('%s -> %s', (cell, expected) => expect(parseDate(cell)).toBe(expected));
  test.each(['1970-01-01', '1999-12-31', '2026-11-25', 'hier'])('%s is ignored with a warning', (cell) =>
    expect(readDate(cell, '2026-11-24')).toMatchObject({ value: null, notes: [{ severity: 'warning' }] }),
  );
  test('today is not in the future', () =>
    expect(readDate('2026-11-24', '2026-11-24')).toEqual({ value: '2026-11-24', notes: [] }));
});

describe('tidyText', () => {
  test.each([
    ['<p>Bonjour&nbsp;!</p><p>Au&nbsp;revoir</p>', 'Bonjour !\nAu revoir'],
    ['Aide&nbsp;: <ul><li>CAF</li><li>MSA</li></ul>', 'Aide :\n- CAF\n\n- MSA'],
    ['l&#39;acc&egrave;s &amp; l&#x2019;aide', "l'accès & l’aide"],
    ['&amp;eacute;t&amp;eacute;', 'été'],
    ['<script>alert(1)</script>Bonjour', 'Bonjour'],
    ['voir <https://exemple.fr>', 'voir https://exemple.fr'],
    ['moins de 18 ans < 25 ans', 'moins de 18 ans < 25 ans'],
    ['a\r\n\r\n\r\n\r\nb\u00a0 c\u200b', 'a\n\nb c'],
    ['&lt;b&gt;gras&lt;/b&gt;', 'gras'],
    ['&inconnue; & co', '&inconnue; & co'],
  ])('%s', (typed, expected) => expect(tidyText(typed)).toBe(expected));
  test('names and addresses fit on one line', () =>
    expect(tidyLine(' 1 rue<br/>des\nLilas ')).toBe('1 rue des Lilas'));
});

describe('repairMojibake', () => {
  test.each([
    ['Fresnes-LÃ©guillon', 'Fresnes-Léguillon'],
    ['Trie-ChÃ¢teau', 'Trie-Château'],
    ['lâ€™accÃ¨s', 'l’accès'],
    ['cÅ“ur', 'cœur'],
    ['dÃƒÂ©partement', 'département'],
  ])('%s -> %s', (broken, expected) => expect(repairMojibake(broken)).toBe(expected));
  test.each(['THÉÂTRE', 'PERSONNES ÂGÉES', 'Château', 'Ã la carte', 'Åland'])('%s is left alone', (text) =>
    expect(repairMojibake(text)).toBe(text),
  );
  test('undoes the damage on any French text', () => {
    const french = fc.stringMatching(/^[a-zàâçéèêëîïôùûüœ’ -]{1,30}$/);
    fc.assert(
      fc.property(french, (text) => {
        // No French word has these, which are themselves what damage looks like.
        fc.pre(!/â[œ’]{2}/.test(text));
        const broken = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
        expect(repairMojibake(broken)).toBe(text);
      }),
    );
  });
});

describe('readList', () => {
  test.each([
    ['a|b | c', ['a', 'b', 'c']],
    ['a;b;;a', ['a', 'b']],
    ['a, b', ['a', 'b']],
    ['["a","b"]', ['a', 'b']],
    ["['a', 'b']", ['a', 'b']],
    ['{a,b}', ['a', 'b']],
    [
      'Gratuit sous condition (situation, convention...)',
      ['Gratuit sous condition (situation, convention...)'],
    ],
    [
      ['a', null, 'b', 3],
      ['a', 'b', '3'],
    ],
    ['', []],
    [null, []],
    [42, []],
  ])('%j -> %j', (cell, expected) => expect(readList(cell)).toEqual(expected));
});

describe('whatever is typed', () => {
  const soup = fc.stringMatching(/^[<>/a-e&;#0-9 \nÃÂâ€©]{0,40}$/);

  test('texts, dates and SIRET are stable once normalised, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), soup), (cell) => {
        expect(tidyText(tidyText(cell))).toBe(tidyText(cell));
        expect(tidyLine(tidyLine(cell))).toBe(tidyLine(cell));
        const siret = readSiret(cell).value;
        expect(readSiret(siret).value).toBe(siret);
        const date = readDate(cell, '2026-11-24').value;
        expect(readDate(date, '2026-11-24').value).toBe(date);
      }),
      { numRuns: 500 },
    );
  });
});
