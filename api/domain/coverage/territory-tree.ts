import type { CoverageCommune } from './coverage-commune.ts';

/** From the widest; `france` has one territory, whose code is `france` as in data·inclusion's `zone_eligibilite`. */
export const TERRITORY_KINDS = ['france', 'region', 'departement', 'epci', 'commune'] as const;

export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

export interface Territory {
  kind: TerritoryKind;
  /** INSEE's code; an EPCI's is its SIREN. */
  code: string;
}

/**
 * All territories, each known by a number, and what holds what. Inhabitants are counted once: in the arrondissements of a city that has some, not
 * in the city itself.
 */
export class TerritoryTree {
  readonly territories: readonly Territory[];
  /** The communes where inhabitants are counted. */
  readonly cells: readonly CoverageCommune[];
  private readonly held = new Map<string, readonly number[]>();
  private readonly communes: ReadonlyMap<string, CoverageCommune>;

  constructor(communes: readonly CoverageCommune[]) {
    this.communes = new Map(communes.map((commune) => [commune.code, commune]));
    const numbers = new Map<string, number>();
    const territories: Territory[] = [];
    const numberOf = (kind: TerritoryKind, code: string): number => {
      const key = `${kind}/${code}`;
      const number = numbers.get(key) ?? territories.push({ kind, code }) - 1;
      numbers.set(key, number);
      return number;
    };
    for (const commune of communes) {
      this.held.set(
        commune.code,
        holdersOf(commune).map(({ kind, code }) => numberOf(kind, code)),
      );
    }
    this.territories = territories;
    const cities = new Set(communes.map(({ code_parent }) => code_parent));
    this.cells = communes.filter(({ code }) => !cities.has(code));
  }

  commune(code: string): CoverageCommune | null {
    return this.communes.get(code) ?? null;
  }

  /** Numbers of the territories that hold a commune, itself included; none for a code that is not in the list. */
  holding(code: string): readonly number[] {
    return this.held.get(code) ?? [];
  }
}

/** A commune and all that holds it. */
function holdersOf(commune: CoverageCommune): Territory[] {
  const { code, code_parent, code_epci, code_departement, code_region } = commune;
  return [
    { kind: 'france', code: 'france' },
    { kind: 'region', code: code_region },
    { kind: 'departement', code: code_departement },
    ...(code_epci === null ? [] : [{ kind: 'epci' as const, code: code_epci }]),
    ...(code_parent === null ? [] : [{ kind: 'commune' as const, code: code_parent }]),
    { kind: 'commune', code },
  ];
}
