import type { Point } from '#api/domain/geography/distance';
import { searchKey } from '#api/domain/territory/normalise-name';
import type { RawCommune, RawPlace } from './packages.ts';

/** Countries of ISO 3166 that INSEE codes as communes. */
const COUNTRIES = new Set(['FR', 'RE', 'GP', 'MQ', 'GF', 'YT', 'PM', 'BL', 'MF', 'NC', 'PF', 'WF']);
/** GeoNames names the main town of these; each is one commune. */
const ONE_COMMUNE: Record<string, string> = { BL: '97701', MF: '97801' };
/** GeoNames gives no INSEE code there: a place is a commune of that collectivity when the names agree. */
const BY_NAME: Record<string, string> = { NC: '988', PF: '987' };

const nameKey = (departement: string, name: string): string =>
  `${departement} ${searchKey(name).replace(/^(?:le|la|les|l) /, '')}`;

/** Capital, seats, then plain places; a quarter is never the commune. */
const RANKS = ['PPLC', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPL'];

interface Candidate {
  place: RawPlace;
  sameName: boolean;
  rank: number;
}

/** Same name first: GeoNames gives a hamlet of Saint-Claude more inhabitants than the town. */
function isBetter(a: Candidate, b: Candidate | undefined): boolean {
  if (!b) return true;
  if (a.sameName !== b.sameName) return a.sameName;
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.place.population > b.place.population;
}

const pointOf = ({ loc }: RawPlace): Point => ({
  latitude: loc.coordinates[1],
  longitude: loc.coordinates[0],
});

type CodeOf = (place: RawPlace) => string | undefined;

/** Tells which INSEE code, of today or not, a place of GeoNames stands for. */
function codeReader(communes: RawCommune[]): CodeOf {
  const whole = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { code, nom, type, departement } of communes) {
    if (type === 'commune-actuelle') byName.set(nameKey(departement, nom), code);
    if (type === 'arrondissement-municipal') whole.set(searchKey(nom).replace(/ arrondissement$/, ''), code);
  }
  return (place) => {
    const { country, featureCode, name, muniSub, adminCode } = place;
    if (featureCode === 'PPLA5') return whole.get(searchKey(name));
    if (muniSub) return muniSub;
    if (country === 'FR') return byName.get(nameKey('75', name));
    if (BY_NAME[country]) return byName.get(nameKey(BY_NAME[country], name));
    return ONE_COMMUNE[country] ?? adminCode;
  };
}

/**
 * Points known from GeoNames, by INSEE code of today. `todayOf` maps the code of a merged commune to today's.
 * Codes that are no commune of the list are left out.
 */
export function readPoints(
  places: RawPlace[],
  communes: RawCommune[],
  todayOf: Map<string, string>,
): Map<string, Point> {
  const names = new Map<string, string>();
  for (const { code, nom, type } of communes) {
    if (type === 'commune-actuelle' || type === 'arrondissement-municipal') names.set(code, searchKey(nom));
  }
  const codeOf = codeReader(communes);
  const best = new Map<string, Candidate>();
  for (const place of places) {
    if (!COUNTRIES.has(place.country)) continue;
    const given = codeOf(place);
    const code = given === undefined ? undefined : (todayOf.get(given) ?? given);
    const rank = place.featureCode === 'PPLA5' ? 0 : RANKS.indexOf(place.featureCode);
    if (code === undefined || rank === -1 || !names.has(code)) continue;
    const candidate = { place, sameName: searchKey(place.name) === names.get(code), rank };
    if (isBetter(candidate, best.get(code))) best.set(code, candidate);
  }
  return new Map([...best].map(([code, { place }]) => [code, pointOf(place)]));
}

/** Arithmetic mean of points that are close to each other; undefined for none. */
export function meanPoint(points: Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = points.reduce(
    (a, b) => ({ latitude: a.latitude + b.latitude, longitude: a.longitude + b.longitude }),
    { latitude: 0, longitude: 0 },
  );
  const round = (degrees: number): number => Math.round((degrees / points.length) * 1e5) / 1e5;
  return { latitude: round(sum.latitude), longitude: round(sum.longitude) };
}
