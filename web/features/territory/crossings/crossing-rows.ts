import { crossings as words } from './crossings.fr.ts';
import type { Crossings } from './use-crossings.ts';

/** A class of communes: who lives there, and who of them is beyond the distance. */
export interface CrossingRow {
  key: string;
  label: string;
  all: number;
  /** Null where it is not known who is beyond. */
  beyond: number | null;
}

type Side = Crossings['all'];
type Class = { population: number };

/** Inhabitants by digital fragility, from the least. */
export function fragilityRows({ all, beyond }: Crossings): CrossingRow[] {
  const { classes, unknown } = all.fragility;
  const rows = classes.map(({ from, to, population }, at) => ({
    key: `${from}-${to}`,
    label: at === classes.length - 1 ? words.fragility.most(from, to) : words.fragility.between(from, to),
    all: population,
    beyond: populationOf(beyond?.fragility.classes[at], beyond),
  }));
  return withUnknown(rows, {
    key: 'inconnu',
    label: words.fragility.unknown,
    all: unknown,
    beyond: beyond?.fragility.unknown ?? null,
  });
}

/** Inhabitants by rural zoning; classes where nobody lives are left out, since they are of other parts of the country. */
export function frrRows({ all, beyond }: Crossings): CrossingRow[] {
  const rows = all.frr.classes.map(({ classement, population }, at) => ({
    key: classement,
    label: words.frr.classes[classement],
    all: population,
    beyond: populationOf(beyond?.frr.classes[at], beyond),
  }));
  return withUnknown(
    rows.filter(({ all: people, key }) => people > 0 || key === 'non-classee'),
    { key: 'inconnu', label: words.frr.unknown, all: all.frr.unknown, beyond: beyond?.frr.unknown ?? null },
  );
}

const populationOf = (one: Class | undefined, side: Side | null): number | null =>
  side === null ? null : (one?.population ?? 0);

const withUnknown = (rows: CrossingRow[], unknown: CrossingRow): CrossingRow[] =>
  unknown.all > 0 ? [...rows, unknown] : rows;
