import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readOutlines } from '#api/contract/crossings.contract';
import { readReach } from '#api/contract/territories.contract';
import { call } from '#web/api/client.ts';
import { useRetryOnline } from '#web/lib/use-retry-online.ts';
import type { ResponseOf } from '#api/contract/endpoint';
import { territoryCircles } from './circles.ts';
import { outlinesOf } from './levels.ts';
import { countedDistance, shapesOf } from './shapes.ts';
import type { Circle, WhiteZones } from './circles.ts';
import type { MapLevel } from './levels.ts';
import type { MapGiven } from './map-given.ts';
import type { Reach, Shape } from './shapes.ts';

export interface Drawing {
  level: MapLevel;
  /** The distance that the colours tell. */
  beyond_km: number;
  shapes: readonly Shape[];
  circles: readonly Circle[];
  /** Where one more offer would serve most. */
  places: WhiteZones['best_places'];
  /** Communes whose point is not their own. */
  approximate: number;
  source: ResponseOf<typeof readOutlines>['source'];
  state: 'waiting' | 'failed' | 'ready';
}

/** What the map of a territory draws, at a level: its parts coloured, or its communes as circles over what holds them. */
export function useDrawing({ territory, asked, zones }: MapGiven, level: MapLevel): Drawing {
  const outlines = useOutlines(territory, level);
  const reaches = useReaches({ territory, asked }, level);
  const beyond_km = level === 'commune' ? asked.beyond_km : countedDistance(asked.beyond_km);
  const shapes = useMemo(
    () =>
      shapesOf(outlines.data?.outlines.features ?? [], reaches.data ?? new Map(), countedDistance(beyond_km)),
    [outlines.data, reaches.data, beyond_km],
  );
  const circles = useMemo(
    () => (zones && level === 'commune' ? territoryCircles(zones) : []),
    [zones, level],
  );
  const places = useMemo(() => (zones?.best_places ?? []).filter(({ gained }) => gained > 0), [zones]);
  useRetryOnline(() => {
    if (outlines.isError) void outlines.refetch();
    if (reaches.isError) void reaches.refetch();
  });
  const isWaiting = outlines.isPending || (level === 'commune' ? !zones : reaches.isPending);
  return {
    level,
    beyond_km,
    shapes,
    circles,
    places,
    approximate: level === 'commune' ? (zones?.approximate ?? 0) : 0,
    source: outlines.data?.source ?? null,
    state: outlines.isError || reaches.isError ? 'failed' : isWaiting ? 'waiting' : 'ready',
  };
}

/** What is drawn around the parts of a territory, or around it; it hardly ever changes. */
export function useOutlines(territory: MapGiven['territory'], level: MapLevel) {
  const of = outlinesOf(territory, level);
  return useQuery({
    queryKey: ['outlines', of],
    queryFn: ({ signal }) => {
      const { kind, code, level: drawn } = of ?? { kind: 'france', code: 'france', level: 'region' };
      return call(readOutlines, { params: { kind, code }, query: { level: drawn } }, signal);
    },
    enabled: of !== null,
    staleTime: 3_600_000,
    placeholderData: keepPreviousData,
  });
}

/** How each part is reached, counted beforehand. */
function useReaches(
  { territory, asked: { subject } }: Pick<MapGiven, 'territory' | 'asked'>,
  level: MapLevel,
) {
  const { kind, code, counted } = territory;
  return useQuery({
    queryKey: ['reaches', kind, code, counted, subject, level],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, Reach>> => {
      const params = { kind: kind === 'commune' ? ('france' as const) : kind, code };
      const of = level === 'commune' ? ('epci' as const) : level;
      const { parts } = await call(readReach, { params, query: { subject, level: of } }, signal);
      return new Map(parts.map((part) => [part.code, part]));
    },
    enabled: level !== 'commune',
    placeholderData: keepPreviousData,
  });
}
