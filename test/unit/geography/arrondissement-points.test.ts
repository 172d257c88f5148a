import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '#api/domain/geography/distance';
import { ARRONDISSEMENT_POINTS } from '#seed/reference/arrondissement-points';
import { buildTerritories } from '#seed/reference/build-territories';
import { NEEDS_SHARED_DATA, sharedFile, withoutSharedData } from '#test/support/shared-data';

interface ListedPlace {
  code_insee: string | null;
  latitude: number | null;
  longitude: number | null;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

describe('Les arrondissements ont chacun leur point', () => {
  it('les 45 de Paris, Lyon et Marseille, tous différents', () => {
    const points = buildTerritories()
      .communes.filter(({ type }) => type === 'arrondissement')
      .map(({ latitude, longitude, point_origin }) => [point_origin, latitude, longitude].join(' '));
    expect(points).toHaveLength(45);
    expect(new Set(points).size).toBe(45);
    expect(points.every((point) => point.startsWith('exact'))).toBe(true);
  });

  it.skipIf(withoutSharedData)(`à moins de 3 km des lieux réels qui s’y trouvent${NEEDS_SHARED_DATA}`, () => {
    const places = JSON.parse(
      readFileSync(sharedFile('real-data/mediation-numerique/data-inclusion-lieux-2023-02.json'), 'utf8'),
    ) as ListedPlace[];
    const checked = [...ARRONDISSEMENT_POINTS].flatMap(([code, point]) => {
      const inside = places.filter((place) => place.code_insee === code && place.latitude && place.longitude);
      if (inside.length === 0) return [];
      const middle = {
        latitude: median(inside.map(({ latitude }) => latitude!)),
        longitude: median(inside.map(({ longitude }) => longitude!)),
      };
      return [Math.round(distanceMetres(point, middle))];
    });
    expect(checked.length).toBeGreaterThan(5);
    expect(Math.max(...checked)).toBeLessThan(3_000);
  });
});
