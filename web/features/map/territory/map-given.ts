import type { ResponseOf } from '#api/contract/endpoint';
import type { readTerritory } from '#api/contract/territories.contract';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import type { AnswerState } from '#web/lib/answer-state.ts';
import type { WhiteZones } from './circles.ts';

/** What the map of a territory is given by the page that holds it. */
export interface MapGiven {
  territory: ResponseOf<typeof readTerritory>;
  asked: { subject: string; beyond_km: number };
  /** The subject, as the page calls it. */
  subjectName: string;
  /** Counted while it is drawn: undefined until then, and of what was asked before while what is asked comes. */
  zones: WhiteZones | undefined;
  /** Whether those that are asked came. */
  zonesState: AnswerState;
  /** The page of another territory, of which the same is asked. */
  pathOf(kind: TerritoryKind, code: string): { pathname: string; search: string };
  /** In a frame of another site, pages are opened beside it. */
  framed?: boolean;
}
