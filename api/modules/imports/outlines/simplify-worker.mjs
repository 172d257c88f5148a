/**
 * Thread that simplifies outlines: seconds of computing, and memory of its own, that must not delay who searches meanwhile. Plain JavaScript because
 * Node 20 does not load TypeScript in a Worker. Only `simplify-outlines.ts` talks to it.
 *
 * A border between two territories is one arc (TopoJSON), simplified once: neighbours stay neighbours.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import { crossesItself, signedArea } from './rings.mjs';

/** @import { Objects, Topology } from 'topojson-specification' */
/** @import { PackedOutlines, Detail } from './outlines-messages.ts' */
/** @typedef {{ arcs: number[]; isMain: boolean; isAlone: boolean; area: number }} Ring its arcs, and twice its full area */
/** @typedef {{ weight: number; alone: number; unit: number }} Scale */

/**
 * In units of the positions (hundred-thousandths of a degree) and their squares. `weight`: the triangle below which a position is left out (Visvalingam);
 * `alone`: twice the area of the smallest island kept; `unit`: to what positions are rounded.
 * @type {Record<Detail, Scale>}
 */
const SCALES = {
  coarse: { weight: 15e6, alone: 30e6, unit: 100 },
  middle: { weight: 1e6, alone: 3e6, unit: 10 },
  fine: { weight: 5e4, alone: 2e5, unit: 10 },
};
const DEGREE = 1e5;
/** How often a ring that is spoilt is given more positions before it is left as it is. */
const PASSES = 14;

/** @param {PackedOutlines} packed @returns {GeoJSON.MultiPolygon[]} */
function unpack({ shapes, positions }) {
  let at = 0;
  const position = () => [positions[at++] ?? 0, positions[at++] ?? 0];
  return shapes.map((polygons) => ({
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((count) => Array.from({ length: count }, position))),
  }));
}

/**
 * The arc in the direction of a ring, without its last position.
 * @param {number[][][]} arcs @param {number} index
 */
function along(arcs, index) {
  const arc = arcs[index < 0 ? ~index : index] ?? [];
  return (index < 0 ? arc.toReversed() : arc).slice(0, -1);
}

/** @param {number[][][]} arcs @param {number[]} indexes @returns {number[][]} a closed ring without repeated neighbours */
function ringOf(arcs, indexes) {
  const open = indexes.flatMap((index) => along(arcs, index));
  const [first] = open;
  if (!first) return [];
  const ring = open.filter((position, at) => {
    const before = open[at - 1];
    return !before || position[0] !== before[0] || position[1] !== before[1];
  });
  while (ring.length > 1 && ring.at(-1)?.[0] === first[0] && ring.at(-1)?.[1] === first[1]) ring.pop();
  return [...ring, first];
}

/** @param {number[][][]} arcs full @param {number[][][][]} territories arcs by ring, by polygon, by territory @returns {Ring[][][]} */
function readRings(arcs, territories) {
  /** @type {Map<number, number>} */
  const uses = new Map();
  for (const index of territories.flat(3)) {
    const arc = index < 0 ? ~index : index;
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  return territories.map((polygons) => {
    const measured = polygons.map((rings) =>
      rings.map((indexes) => ({
        arcs: indexes,
        isMain: false,
        isAlone: indexes.every((index) => uses.get(index < 0 ? ~index : index) === 1),
        area: Math.abs(signedArea(ringOf(arcs, indexes))),
      })),
    );
    const outer = measured.flatMap(([ring]) => ring ?? []);
    const largest = outer.reduce(
      (best, ring) => (ring.area > best.area ? ring : best),
      outer[0] ?? { area: 0 },
    );
    return measured.map((rings) => rings.map((ring) => ({ ...ring, isMain: ring === largest })));
  });
}

/** @param {number[][]} ring */
const isFlat = (ring) => ring.length < 4 || signedArea(ring) === 0;

/**
 * Draws the arcs at a scale, each by its own weight. One that was given many more positions is no longer rounded, but for its ends, where others meet it.
 * @param {number[][][]} weighed @param {number[]} weights @param {Scale} scale
 */
function drawArcs(weighed, weights, { weight, unit }) {
  return weighed.map((arc, index) => {
    const least = weights[index] ?? 0;
    const inner = least < weight / 64 ? 1 : unit;
    return arc.flatMap(([x = 0, y = 0, said = 0], at) => {
      const to = at === 0 || at === arc.length - 1 ? unit : inner;
      return said < least ? [] : [[Math.round(x / to) * to, Math.round(y / to) * to]];
    });
  });
}

/**
 * The arcs at a scale. Those of a ring that collapses though it is the largest of its territory, or that crosses itself, are given more positions, on both
 * sides of a border alike.
 * @param {number[][][]} weighed @param {Ring[]} rings @param {Scale} scale
 */
function simplifyArcs(weighed, rings, scale) {
  const weights = weighed.map(() => scale.weight);
  let arcs = drawArcs(weighed, weights, scale);
  let doubtful = rings;
  for (let pass = 0; pass < PASSES && doubtful.length > 0; pass += 1) {
    const spoilt = doubtful.filter(({ isMain, arcs: indexes }) => {
      const ring = ringOf(arcs, indexes);
      return isFlat(ring) ? isMain : crossesItself(ring);
    });
    const touched = new Set(spoilt.flatMap((ring) => ring.arcs.map((index) => (index < 0 ? ~index : index))));
    for (const index of touched) weights[index] = (weights[index] ?? 0) / 2;
    arcs = drawArcs(weighed, weights, scale);
    doubtful = rings.filter((ring) => ring.arcs.some((index) => touched.has(index < 0 ? ~index : index)));
  }
  return arcs;
}

/** RFC 7946: outer rings turn left, holes right. @param {number[][]} ring @param {boolean} isHole */
const orient = (ring, isHole) => (signedArea(ring) > 0 === isHole ? ring.toReversed() : ring);

/** @param {number[][][]} arcs @param {Ring[][]} polygons @param {Scale} scale */
function drawTerritory(arcs, polygons, { alone }) {
  return polygons.flatMap((rings) => {
    const drawn = rings.map(({ arcs: indexes, isMain, isAlone, area }) => {
      const ring = ringOf(arcs, indexes);
      return isFlat(ring) || (isAlone && !isMain && area < alone) ? null : ring;
    });
    if (!drawn[0]) return [];
    const kept = drawn.flatMap((ring, at) => (ring ? [orient(ring, at > 0)] : []));
    return [kept.map((ring) => ring.map(([x = 0, y = 0]) => [x / DEGREE, y / DEGREE]))];
  });
}

/** @param {PackedOutlines} packed */
function simplify(packed) {
  const objects = Object.fromEntries(unpack(packed).map((geometry, index) => [`t${index}`, geometry]));
  const weighed = presimplify(/** @type {Topology<Objects<{}>>} */ (topology(objects)));
  const arcsOf = Object.values(weighed.objects).map((object) => ('arcs' in object ? object.arcs : []));
  const territories = readRings(weighed.arcs, /** @type {number[][][][]} */ (arcsOf));
  /** @type {Record<Detail, string>[]} */
  const outlines = territories.map(() => ({ coarse: '', middle: '', fine: '' }));
  for (const detail of /** @type {Detail[]} */ (Object.keys(SCALES))) {
    const arcs = simplifyArcs(weighed.arcs, territories.flat(2), SCALES[detail]);
    territories.forEach((polygons, at) => {
      const outline = outlines[at];
      if (outline) outline[detail] = JSON.stringify(drawTerritory(arcs, polygons, SCALES[detail]));
    });
  }
  return outlines;
}

parentPort?.postMessage(simplify(workerData));
