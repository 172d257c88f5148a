import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ZOOM, clusterPoints } from '#web/features/map/cluster-points.ts';
import { toMapPoints } from '#web/features/map/map-point.ts';
import { nearestTowns } from '#web/features/map/nearest-towns.ts';
import { pinText } from '#web/features/map/pin-text.ts';
import { spreadPoints } from '#web/features/map/spread-points.ts';
import type { Partner } from '#api/contract/orientation.contract';
import type { MapPoint } from '#web/features/map/map-point.ts';

const point = (number: number, latitude = 45.56, longitude = 5.92, inPlan = false): MapPoint => ({
  id: `s${number}`,
  number,
  nom: `Structure ${number}`,
  inPlan,
  approximate: false,
  latitude,
  longitude,
});

describe('the partners on the map', () => {
  const partner = (id: string, latitude: number | null, warnings: string[] = []) =>
    ({
      structure: { id, nom: id },
      latitude,
      longitude: latitude === null ? null : 5.9,
      warnings: warnings.map((code) => ({ code, params: {} })),
    }) as unknown as Partner;

  it('keep the number of their card when one before has no place', () => {
    const points = toMapPoints([partner('x', null), partner('y', 45.5)], 2);
    expect(points.map(({ id, number, inPlan }) => [id, number, inPlan])).toEqual([['y', 2, true]]);
  });

  it('say that a place is approximate', () => {
    const [approximate] = toMapPoints([partner('x', 45.5, ['stale', 'point-approximate'])], 0);
    expect(approximate?.approximate).toBe(true);
  });
});

const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
  maxLength: 60,
});
const pointsAt = (cells: [number, number][]) =>
  cells.map(([x, y], index) => point(index + 1, 45 + x / 500, 5 + y / 500, index < 2));

describe('grouping', () => {
  it('loses nobody, shows nobody twice, and keeps the order of the cards, at every zoom', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: MAX_ZOOM }), (cells, zoom) => {
        const groups = clusterPoints(pointsAt(cells))(zoom);
        const numbers = groups.flatMap(({ points }) => points.map(({ number }) => number));
        expect(numbers.toSorted((x, y) => x - y)).toEqual(cells.map((_, index) => index + 1));
        const first = groups.map(({ points }) => points[0]?.number ?? 0);
        expect(first).toEqual(first.toSorted((x, y) => x - y));
      }),
    );
  });

  it('ends at the closest zoom: partners of one address come apart', () => {
    fc.assert(
      fc.property(places, (cells) => {
        const groups = clusterPoints(spreadPoints(pointsAt(cells)))(MAX_ZOOM);
        expect(groups.every(({ points }) => points.length === 1)).toBe(true);
      }),
    );
  });

  it('a group splits at a closer zoom than the one that shows it', () => {
    const clusters = clusterPoints([point(1, 45.56), point(2, 45.561), point(3, 45.7)]);
    const group = clusters(8).find(({ points }) => points.length > 1);
    expect(group?.splitZoom).toBeGreaterThan(8);
    expect(clusters(group?.splitZoom ?? 0).length).toBeGreaterThan(clusters(8).length);
  });

  it('a partner alone at its place does not move', () => {
    const alone = [point(1, 45.56), point(2, 45.57)];
    expect(spreadPoints(alone)).toEqual(alone);
  });
});

describe('what is written on a pin', () => {
  it.each([
    ['1', [point(1, 45, 5, true)]],
    ['1·2', [point(1, 45, 5, true), point(2, 45, 5, true)]],
    ['1+2', [point(1, 45, 5, true), point(4), point(5)]],
    ['×3', [point(4), point(5), point(6)]],
    ['×4', [1, 2, 3, 4].map((number) => point(number, 45, 5, true))],
  ])('%s', (text, points) => expect(pinText({ points })).toBe(text));
});

describe('the towns that tell where one is', () => {
  it('are the three nearest, without the commune itself', () => {
    const town = (code: string, latitude: number) => ({ code, latitude, longitude: 5 });
    const home = town('home', 45);
    const near = nearestTowns(home, [
      town('far', 48),
      town('c', 45.3),
      home,
      town('a', 45.1),
      town('b', 44.8),
    ]);
    expect(near.map(({ code }) => code)).toEqual(['a', 'b', 'c']);
  });
});
