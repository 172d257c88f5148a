import type { Public } from '#api/domain/vocabulary/publics';
import type { Thematique, ThematiqueGroup } from '#api/domain/vocabulary/thematiques';

/** What changes who can help, beside the needs. */
export type Brake = 'accompagnement-individuel' | 'ne-peut-pas-se-deplacer' | 'pas-en-ligne';

/** How far the search for partners had to widen. */
export type Step = 'commune' | 'epci' | 'neighbours' | 'departement' | 'region' | 'national';

/** A result of the survey as it is shown: `figure` is a share of `base`, both null where the survey counts nothing. */
export interface Finding {
  id: string;
  figure: string | null;
  base: string | null;
  fact: string;
  suggestion: string | null;
  part: string;
}

/** What a finding says something about; it is proposed when one of these is met. */
export interface Bearing {
  brakes: readonly Brake[];
  needs: readonly Thematique[];
  publics: readonly Public[];
  groups: readonly ThematiqueGroup[];
  steps: readonly Step[];
}

/**
 * A finding as it is kept; `bears_on` is left out for those that are only read on the survey's page. `by_law`: its
 * suggestion rests on a text, so it comes before an opinion of equal rank.
 */
export interface ListedFinding {
  id: string;
  figure?: string;
  base?: string;
  fact: string;
  suggestion?: string;
  part: string;
  bears_on?: Partial<Bearing>;
  by_law?: true;
}

/** A kept finding without what only serves to choose it. */
export const toFinding = ({ id, figure, base, fact, suggestion, part }: ListedFinding): Finding => ({
  id,
  figure: figure ?? null,
  base: base ?? null,
  fact,
  suggestion: suggestion ?? null,
  part,
});
