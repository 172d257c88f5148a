import type { Home } from '../orientation/candidate.ts';

/** Where a search found nobody: never smaller than an EPCI, so that no search is anyone's. */
export interface UnansweredTerritory {
  kind: 'epci' | 'departement';
  code: string;
}

/** The EPCI of a commune, or its département where it has none (four islands). */
export function unansweredTerritory({
  code_epci,
  code_departement,
}: Pick<Home, 'code_epci' | 'code_departement'>): UnansweredTerritory {
  return code_epci === null
    ? { kind: 'departement', code: code_departement }
    : { kind: 'epci', code: code_epci };
}
