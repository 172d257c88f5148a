import type { Brake } from '#api/domain/orientation/candidate';
import type { Public } from '#api/domain/vocabulary/publics';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { Never } from './never.ts';
import type { Role } from './roles.ts';

/** A role, or several that one and the same partner plays. */
export type Expected = Role | readonly [Role, Role, ...Role[]];

interface Expectations {
  id: string;
  /** INSEE code. */
  commune: string;
  publics?: readonly Public[];
  brakes?: readonly Brake[];
  radius_km?: number;
  /** Must be among the first three partners, the plan's first. */
  firstThree: readonly Expected[];
  /** What no partner may be, beside `NEVER_ANYWHERE`. */
  never?: readonly Never[];
  /** National lines, by identifier. */
  lines?: { there?: readonly string[]; absent?: readonly string[] };
  /** Why this is expected, where it is not obvious. */
  why?: string;
}

/** What a good social worker expects for one person, written without knowing how partners are ranked. */
export type Situation = Expectations &
  (
    | { needs: readonly [Thematique, ...Thematique[]] }
    /** In a worker's words: needs, publics and brakes are read in it, and added to those given. */
    | { note: string }
  );

/** Situations of one kind, as the tests and the report name them. */
export interface Family {
  name: string;
  situations: readonly Situation[];
}

/** A situation in codes, as it is asked. */
export interface Asked {
  needs: Thematique[];
  commune: string;
  publics: Public[];
  brakes: Brake[];
  radius_km: number;
}
