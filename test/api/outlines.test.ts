import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readOutlines } from '#api/contract/crossings.contract';
import { NONE, openImportApp } from '#test/support/open-import-app';
import type { ImportApp } from '#test/support/open-import-app';

let app: ImportApp;

beforeAll(async () => {
  app = await openImportApp();
});

beforeEach(async () => {
  await app.empty();
  await app.query('TRUNCATE outline, crossing_source');
});

afterAll(() => app?.close());

type Options = Partial<Parameters<ImportApp['run']>[0]>;

async function outlines(features: [code: string, nom: string, side?: number][], options: Options = {}) {
  const collection = {
    type: 'FeatureCollection',
    features: features.map(([code, nom, side = 1], at) => ({
      type: 'Feature',
      properties: { code, nom },
      geometry: { type: 'Polygon', coordinates: [square([at * 2, 45], side)] },
    })),
  };
  const origin = await app.file('contours.geojson', JSON.stringify(collection));
  return app.run({ format: 'contours', origins: [origin], ...options });
}

const square = ([x, y]: [number, number], side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

describe('Les contours', () => {
  const france = { params: { kind: 'france', code: 'france' } } as const;

  it('sans import, ils sont approchés par les points des communes, et le disent', async () => {
    const answer = await app.ok(readOutlines, { ...france, query: { level: 'departement' } });
    expect(answer).toMatchObject({ source: null, approximate: true });
    expect(answer.outlines.features.length).toBeGreaterThanOrEqual(101);
    const savoie = answer.outlines.features.find(({ properties }) => properties.code === '73')!;
    expect(savoie.properties).toEqual({ code: '73', nom: 'Savoie', approximate: true });
    const ring = savoie.geometry!.coordinates[0]![0]!;
    expect(ring.length).toBeGreaterThan(4);
    expect(ring.at(0)).toEqual(ring.at(-1));
  });

  it('sans import, une intercommunalité dont peu de communes sont placées a un contour que l’on voit', async () => {
    const savoie = { params: { kind: 'departement', code: '73' }, query: { level: 'epci' } } as const;
    const { features } = (await app.ok(readOutlines, savoie)).outlines;
    const widths = features.map(({ geometry }) => {
      const longitudes = geometry!.coordinates[0]![0]!.map(([longitude]) => longitude);
      return Math.max(...longitudes) - Math.min(...longitudes);
    });
    // 4 km there.
    expect(Math.min(...widths)).toBeGreaterThan(0.049);
  });

  it('régions et départements se distinguent par leurs noms ; un nom d’un autre niveau est rejeté', async () => {
    const report = await outlines([
      ['11', 'Aude'],
      ['01', 'Ain'],
      ['32', 'Hauts-de-France'],
      ['01', 'Ain'],
      ['99', 'Ailleurs'],
    ]);
    expect(report.counts.outlines).toEqual({ ...NONE, created: 2 });
    expect(report.issues.map(({ line, value, severity }) => [line, value, severity])).toEqual([
      [3, '32', 'rejected'],
      [4, '01', 'rejected'],
      [5, '99', 'rejected'],
    ]);
    const {
      approximate,
      source,
      outlines: drawn,
    } = await app.ok(readOutlines, {
      ...france,
      query: { level: 'departement' },
    });
    expect(approximate).toBe(true);
    expect(source?.origin).toBe('contours.geojson');
    const official = drawn.features.filter(({ properties }) => !properties.approximate);
    expect(official.map(({ properties }) => properties.code)).toEqual(['01', '11']);
    expect((await app.ok(readOutlines, { ...france, query: { level: 'region' } })).source).toBeNull();
  });

  it('le même fichier ne change rien, un autre change, retire, ou rien si c’est un essai', async () => {
    await outlines([
      ['73', 'Savoie'],
      ['01', 'Ain'],
    ]);
    expect(
      (
        await outlines([
          ['73', 'Savoie'],
          ['01', 'Ain'],
        ])
      ).counts.outlines,
    ).toEqual({ ...NONE, untouched: 2 });
    const next = [['73', 'Savoie', 0.5]] as [string, string, number][];
    const trial = await outlines(next, { dry_run: true });
    expect(trial.counts.outlines).toEqual({ ...NONE, changed: 1, gone: 1 });
    expect(await app.countOf('outline')).toBe(2);
    expect((await outlines(next)).counts.outlines).toEqual(trial.counts.outlines);
    expect(await app.countOf('import_staged')).toBe(0);
  });

  it.each([
    ['{"type":"FeatureCollection","features":[]}', /aucun territoire connu/],
    [
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"73","nom":"Savoie"',
      /La suite n’a pas été lue/,
    ],
    ['code,nom\n73,Savoie', /collection GeoJSON/],
  ])('%s : refusé, et rien n’est changé', async (text, reason) => {
    await outlines([['73', 'Savoie']]);
    const origin = await app.file('broken.geojson', text);
    await expect(app.run({ format: 'contours', origins: [origin] })).rejects.toThrow(reason);
    expect(await app.countOf('outline')).toBe(1);
    expect(await app.countOf('import_staged')).toBe(0);
  });

  it('un département ne se choisit pas : l’option est refusée plutôt qu’oubliée', () =>
    expect(outlines([['73', 'Savoie']], { departement: '73' })).rejects.toThrow(/--departement/));
});
