import { describe, expect, it } from 'vitest';
import { chooseOutlineLevel, refuseOutline } from '#api/domain/import/choose-outline-level';
import { parseOutline } from '#api/domain/import/parse-outline';

const SQUARE = [
  [2, 48],
  [3, 48],
  [3, 49],
  [2, 49],
  [2, 48],
];
const feature = (geometry: unknown, properties: unknown = { code: '11', nom: 'Île-de-France' }) =>
  parseOutline({ line: 4, row: { type: 'Feature', properties, geometry } });

describe('Un contour GeoJSON', () => {
  it('devient des positions entières, au mètre', () => {
    const hole = SQUARE.map(([x, y]) => [2.4 + (x! - 2) / 10, 48.4 + (y! - 48) / 10]);
    const { outline } = feature({ type: 'Polygon', coordinates: [SQUARE, hole] });
    expect(outline).toMatchObject({ code: '11', named_by: 'code', shapes: [[5, 5]] });
    expect(outline?.positions.slice(0, 4)).toEqual([200_000, 4_800_000, 300_000, 4_800_000]);
    expect(outline?.positions).toHaveLength(20);
  });

  it('un EPCI se reconnaît à son SIREN', () =>
    expect(
      feature({ type: 'MultiPolygon', coordinates: [[SQUARE]] }, { siren: '200000172', nom: 'CC' }).outline,
    ).toMatchObject({ code: '200000172', named_by: 'siren', shapes: [[5]] }));

  it.each([
    [undefined, 'ni un polygone'],
    [{ type: 'Point', coordinates: [2, 48] }, 'ni un polygone'],
    [{ type: 'Polygon', coordinates: null }, 'vide'],
    [{ type: 'MultiPolygon', coordinates: [] }, 'vide'],
    [{ type: 'MultiPolygon', coordinates: [[]] }, 'vide'],
    [{ type: 'Polygon', coordinates: [SQUARE.slice(0, -1)] }, 'pas fermé'],
    [{ type: 'Polygon', coordinates: [SQUARE.slice(2)] }, 'pas fermé'],
    [{ type: 'Polygon', coordinates: [[...SQUARE.slice(0, 2), [2, 'x'], ...SQUARE.slice(3)]] }, 'pas fermé'],
    [{ type: 'Polygon', coordinates: [SQUARE.map(([x, y]) => [x! * 100, y])] }, 'sort du globe'],
  ])('%j : rejeté', (geometry, reason) => {
    const { outline, issues } = feature(geometry);
    expect(outline).toBeNull();
    expect(issues).toMatchObject([
      {
        line: 4,
        field: 'geometry',
        value: '11',
        severity: 'rejected',
        reason: expect.stringContaining(reason),
      },
    ]);
  });

  it.each([null, {}, { code: 'IDF' }, { siren: '123' }, [], 'x'])('%j : sans code, rejeté', (properties) =>
    expect(feature({ type: 'Polygon', coordinates: [SQUARE] }, properties).issues).toMatchObject([
      { field: 'properties', severity: 'rejected' },
    ]),
  );
});

const known = {
  region: new Map([
    ['11', 'Île-de-France'],
    ['01', 'Guadeloupe'],
  ]),
  departement: new Map([
    ['11', 'Aude'],
    ['01', 'Ain'],
  ]),
  epci: new Map([['200000172', 'CC Faucigny - Glières']]),
};
const named = (code: string, nom: string | null) => ({ code, nom, named_by: 'code' as const });

describe('Le niveau d’un fichier de contours', () => {
  it('les noms distinguent les régions des départements, qui ont les mêmes codes', () => {
    expect(chooseOutlineLevel([named('11', 'Aude'), named('01', 'AIN')], known)).toBe('departement');
    expect(chooseOutlineLevel([named('11', 'Ile de France'), named('01', 'Guadeloupe')], known)).toBe(
      'region',
    );
    expect(chooseOutlineLevel([{ code: '200000172', nom: 'X', named_by: 'siren' }], known)).toBe('epci');
    expect(chooseOutlineLevel([named('99', 'Ailleurs')], known)).toBeNull();
    expect(chooseOutlineLevel([], known)).toBeNull();
  });

  it('ce qui n’est pas du niveau est refusé, avec la raison', () => {
    expect(refuseOutline(named('11', 'Aude'), 'departement', known)).toBeNull();
    expect(refuseOutline(named('11', 'Île-de-France'), 'departement', known)).toContain('Aude');
    expect(refuseOutline(named('99', 'X'), 'region', known)).toContain('aucune région');
    expect(refuseOutline(named('200000172', 'X'), 'epci', known)).toContain('aucun EPCI');
  });
});
