import type { Asked } from '../asked.ts';
import type { AnswerState } from '#web/lib/answer-state.ts';
import type { TerritoryAnswer, WhiteZones } from '../use-territory.ts';

/** What is told to the map, which the page that puts both together draws. */
export interface ToMap {
  territory: TerritoryAnswer;
  asked: Pick<Asked, 'subject' | 'beyond_km'>;
  /** Kept in the links to other territories. */
  search: string;
  /** Undefined until it has come, and of a commune. */
  zones: WhiteZones | undefined;
  /** Whether those that are asked now came. */
  zonesState: AnswerState;
}
