import { FRR_CLASSES } from './frr-classes.ts';
import type { FrrClass } from './frr-classes.ts';

/** A commune, or an arrondissement, with what is known of it from elsewhere. */
export interface CrossedCommune {
  code: string;
  /** Null where it is unknown: nobody is counted. */
  population: number | null;
  /** Of a city for its arrondissements; null where the list does not name it. */
  classement: FrrClass | null;
  /** Digital fragility, 0 to 10, 10 for the most fragile; null where it is unknown. */
  fragility: number | null;
}

export interface Crossings {
  communes: number;
  population: number;
  frr: {
    classes: { classement: FrrClass; communes: number; population: number }[];
    unknown: number;
  };
  fragility: {
    /** By population; null where nobody lives in a commune that has an index. */
    mean: number | null;
    classes: { from: number; to: number; communes: number; population: number }[];
    unknown: number;
  };
}

/** Five equal classes; an index at the edge of two is in the higher one, 10 in the last. */
const FRAGILITY_EDGES = [0, 2, 4, 6, 8, 10];

/** The inhabitants of communes by rural zoning and by digital fragility. */
export function countCrossings(communes: readonly CrossedCommune[]): Crossings {
  return {
    communes: communes.length,
    population: peopleOf(communes),
    frr: {
      classes: FRR_CLASSES.map(({ value }) => ({
        classement: value,
        ...count(communes.filter(({ classement }) => classement === value)),
      })),
      unknown: peopleOf(communes.filter(({ classement }) => classement === null)),
    },
    fragility: {
      mean: meanOf(communes),
      classes: FRAGILITY_EDGES.slice(1).map((to, at) => {
        const from = FRAGILITY_EDGES[at] ?? 0;
        return { from, to, ...count(communes.filter(({ fragility }) => isWithin(fragility, from, to))) };
      }),
      unknown: peopleOf(communes.filter(({ fragility }) => fragility === null)),
    },
  };
}

const isWithin = (value: number | null, from: number, to: number): boolean =>
  value !== null && value >= from && (value < to || (to === FRAGILITY_EDGES.at(-1) && value === to));

const peopleOf = (communes: readonly CrossedCommune[]): number =>
  communes.reduce((total, { population }) => total + (population ?? 0), 0);

const count = (communes: readonly CrossedCommune[]) => ({
  communes: communes.length,
  population: peopleOf(communes),
});

function meanOf(communes: readonly CrossedCommune[]): number | null {
  const known = communes.filter(({ fragility }) => fragility !== null);
  const people = peopleOf(known);
  const weighed = known.reduce(
    (sum, { fragility, population }) => sum + (fragility ?? 0) * (population ?? 0),
    0,
  );
  return people === 0 ? null : Math.round((weighed / people) * 100) / 100;
}
