import type { Commune } from '#api/contract/communes.contract';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** From which question the listing was opened: codes, and the commune that one of them names. */
export interface Situation {
  needs: readonly Thematique[];
  commune: Commune | null;
  /** The same codes as an address says them, `?besoins=…`, to go back or farther with; empty without any. */
  search: string;
}
