import type { Commune } from '#api/contract/communes.contract';
import type { Brake } from '#api/domain/need/recognition';
import type { Public } from '#api/domain/vocabulary/publics';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** From which question the listing was opened: codes, and the commune that one of them names. */
export interface Situation {
  needs: readonly Thematique[];
  publics: readonly Public[];
  brakes: readonly Brake[];
  radius_km: number;
  commune: Commune | null;
  /** The same codes as an address says them, `?besoins=…`, to go back or farther with; empty without any. */
  search: string;
}
