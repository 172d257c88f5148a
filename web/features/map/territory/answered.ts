import type { AnswerState } from '#web/lib/answer-state.ts';
import type { WhiteZones } from './circles.ts';
import type { MapLevel } from './levels.ts';
import type { MapGiven } from './map-given.ts';
import type { Reach } from './shapes.ts';

/** How each part is reached, and what that was asked of: codes of régions are codes of départements too. */
export interface Reaches {
  kind: string;
  code: string;
  subject: string;
  level: MapLevel;
  parts: ReadonlyMap<string, Reach>;
}

const UNKNOWN: Reaches['parts'] = new Map();

/** The figures of the parts that are asked; none of another territory, subject or level. */
export function partsAnswered(answer: Reaches | undefined, asked: Omit<Reaches, 'parts'>): Reaches['parts'] {
  const isAnswer =
    answer?.kind === asked.kind &&
    answer.code === asked.code &&
    answer.subject === asked.subject &&
    answer.level === asked.level;
  return isAnswer ? answer.parts : UNKNOWN;
}

/** The white zones that are asked, and whether they are there; none of another subject or distance. */
export function zonesAnswered({
  zones,
  zonesState,
  asked,
}: Pick<MapGiven, 'zones' | 'zonesState' | 'asked'>): {
  zones: WhiteZones | undefined;
  state: AnswerState;
} {
  if (zones?.subject === asked.subject && zones.beyond_km === asked.beyond_km)
    return { zones, state: zonesState };
  return { zones: undefined, state: zonesState === 'ready' ? 'waiting' : zonesState };
}
