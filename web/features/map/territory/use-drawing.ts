import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readReach } from '#api/contract/territories.contract';
import { call } from '#web/api/client.ts';
import { answerState, togetherState } from '#web/lib/answer-state.ts';
import { useRetryOnline } from '#web/lib/use-retry-online.ts';
import type { readOutlines } from '#api/contract/crossings.contract';
import type { ResponseOf } from '#api/contract/endpoint';
import type { AnswerState } from '#web/lib/answer-state.ts';
import { partsAnswered, zonesAnswered } from './answered.ts';
import { territoryCircles } from './circles.ts';
import { outlinesOf, ownOutlineOf } from './levels.ts';
import { countedDistance, shapesOf } from './shapes.ts';
import { useOutlines } from './use-outlines.ts';
import type { Reaches } from './answered.ts';
import type { Circle, WhiteZones } from './circles.ts';
import type { MapLevel } from './levels.ts';
import type { MapGiven } from './map-given.ts';
import type { Shape } from './shapes.ts';

export interface Drawing {
  level: MapLevel;
  /** The distance that the colours tell. */
  beyond_km: number;
  shapes: readonly Shape[];
  circles: readonly Circle[];
  /** How many communes the circles were made of: several may share one. */
  communes: number;
  /** Where one more offer would serve most. */
  places: WhiteZones['best_places'];
  /** Communes whose point is not their own. */
  approximate: number;
  source: ResponseOf<typeof readOutlines>['source'];
  /** Ready when all that is drawn answers what is asked; until then, and where it failed, nothing is told of anything. */
  state: AnswerState;
}

const NO_OUTLINES: Features = [];

/** What the map of a territory draws, at a level: its parts coloured, or its communes as circles over what holds them. */
export function useDrawing(given: MapGiven, level: MapLevel): Drawing {
  const { territory, asked } = given;
  const outlines = useOutlines(outlinesOf(territory, level));
  const isRough = level === 'commune' && outlines.data !== undefined && isGuessed(outlines.data);
  const own = useOutlines(isRough ? ownOutlineOf(territory) : null);
  const reaches = useReaches(given, level);
  const { zones, state: zonesState } = useMemo(
    () => zonesAnswered({ zones: given.zones, zonesState: given.zonesState, asked }),
    [given.zones, given.zonesState, asked],
  );
  const beyond_km = level === 'commune' ? asked.beyond_km : countedDistance(asked.beyond_km);
  const { kind, code } = territory;
  const features = useMemo(
    () =>
      behind(code, {
        parts: outlines.data?.outlines.features,
        own: isRough ? own.data?.outlines.features : undefined,
      }),
    [code, outlines.data, own.data, isRough],
  );
  const parts = partsAnswered(reaches.data, { kind, code, subject: asked.subject, level });
  const shapes = useMemo(
    () => shapesOf(features, parts, countedDistance(beyond_km)),
    [features, parts, beyond_km],
  );
  const counted = level === 'commune' ? zones : undefined;
  const circles = useMemo(() => (counted ? territoryCircles(counted) : []), [counted]);
  const places = useMemo(() => (zones?.best_places ?? []).filter(({ gained }) => gained > 0), [zones]);
  useRetryOnline(() => {
    if (outlines.isError) void outlines.refetch();
    if (reaches.isError) void reaches.refetch();
  });
  return {
    level,
    beyond_km,
    shapes,
    circles,
    communes: counted?.communes.length ?? 0,
    places,
    approximate: counted?.approximate ?? 0,
    source: outlines.data?.source ?? null,
    state: togetherState([answerState(outlines), level === 'commune' ? zonesState : answerState(reaches)]),
  };
}

type Features = ResponseOf<typeof readOutlines>['outlines']['features'];

/** Guessed around communes, or none: a few islands are in no EPCI. */
const isGuessed = ({ approximate, outlines: { features } }: ResponseOf<typeof readOutlines>) =>
  approximate || features.length === 0;

/** What is drawn: the parts, or the territory whole where its own outline was asked. */
const behind = (
  code: string,
  { parts, own }: { parts: Features | undefined; own: Features | undefined },
): Features => own?.filter(({ properties }) => properties.code === code) ?? parts ?? NO_OUTLINES;

/** How each part is reached, counted beforehand. Kept while it is counted again: who draws it looks at what it answers. */
function useReaches(
  { territory, asked: { subject } }: Pick<MapGiven, 'territory' | 'asked'>,
  level: MapLevel,
) {
  const { kind, code, counted } = territory;
  return useQuery({
    queryKey: ['reaches', kind, code, counted, subject, level],
    queryFn: async ({ signal }): Promise<Reaches> => {
      const params = { kind: kind === 'commune' ? ('france' as const) : kind, code };
      const of = level === 'commune' ? ('epci' as const) : level;
      const { parts } = await call(readReach, { params, query: { subject, level: of } }, signal);
      return { kind, code, subject, level, parts: new Map(parts.map((part) => [part.code, part])) };
    },
    enabled: level !== 'commune',
    placeholderData: keepPreviousData,
  });
}
