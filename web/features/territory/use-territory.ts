import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { readCoverage, readParts, readTerritory, readWhiteZones } from '#api/contract/territories.contract';
import { call } from '#web/api/client.ts';
import { ProblemError } from '#web/api/errors.ts';
import type { ResponseOf } from '#api/contract/endpoint';
import type { CoverageFigures } from '#api/contract/territories.contract';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import type { Asked } from './asked.ts';
import type { TerritoryId } from '#api/domain/sharing/territory-path';

export type TerritoryAnswer = ResponseOf<typeof readTerritory>;
export type WhiteZones = ResponseOf<typeof readWhiteZones> & Pick<Asked, 'subject' | 'beyond_km'>;
export type Part = ResponseOf<typeof readParts>['parts'][number];

/** What a territory has of each subject. */
export interface CoverageOf {
  subjects: ReadonlyMap<string, CoverageFigures>;
  population: number;
  /** Subjects that are still to be counted. */
  pending: number;
}

type Parted = Exclude<TerritoryKind, 'commune'>;

/** How long an answer may be kept on the way: asked sooner, it would be the same. */
const AGAIN_MS = 61_000;

const REFUSED = [400, 404];

/** Whether no territory has the code that was asked. */
export const isUnknown = (error: Error | null): boolean =>
  error instanceof ProblemError && REFUSED.includes(error.problem.status);

/** A territory; asked again for as long as some of its figures are being counted. */
export function useTerritory({ kind, code }: TerritoryId) {
  return useQuery({
    queryKey: ['territory', kind, code],
    queryFn: ({ signal }) => call(readTerritory, { params: { kind, code } }, signal),
    refetchInterval: ({ state }) => (state.data && state.data.counted.pending > 0 ? AGAIN_MS : false),
  });
}

/** The figures of every subject. What was counted since is asked for when the territory says so. */
export const useCoverage = (territory: CoveredTerritory) => useQuery(coverageQuery(territory));

type CoveredTerritory = Pick<TerritoryAnswer, 'kind' | 'code' | 'inhabitants' | 'counted'>;

/** What `useCoverage` asks, for those who ask it of several territories. */
export const coverageQuery = ({ kind, code, inhabitants, counted }: CoveredTerritory) =>
  queryOptions({
    queryKey: ['coverage', kind, code, counted],
    queryFn: async ({ signal }): Promise<CoverageOf> => {
      const { subjects } = await call(readCoverage, { params: { kind, code } }, signal);
      const figures = new Map(subjects.map((one) => [one.subject, one.figures]));
      const population = figures.get('all:all')?.population ?? inhabitants ?? 0;
      return { subjects: figures, population, pending: counted.pending };
    },
    placeholderData: keepPreviousData,
  });

/** Who lives beyond the distance. The answer tells what it was asked, so that no sentence is said of another distance. */
export function useWhiteZones(
  { kind, code, counted }: TerritoryAnswer,
  { subject, beyond_km }: Pick<Asked, 'subject' | 'beyond_km'>,
) {
  return useQuery({
    queryKey: ['white-zones', kind, code, counted, subject, beyond_km],
    queryFn: async ({ signal }): Promise<WhiteZones> => {
      const input = { params: { kind: kind as Parted, code }, query: { subject, beyond_km } };
      return { ...(await call(readWhiteZones, input, signal)), subject, beyond_km };
    },
    enabled: kind !== 'commune',
    placeholderData: keepPreviousData,
  });
}

/** The parts of a territory, for one subject. */
export function useParts(
  { kind, code, counted }: TerritoryAnswer,
  { subject, level }: Pick<Asked, 'subject' | 'level'>,
) {
  return useQuery({
    queryKey: ['parts', kind, code, counted, subject, level],
    queryFn: async ({ signal }) => {
      const input = { params: { kind: kind as Parted, code }, query: { subject, level: level ?? 'commune' } };
      return { ...(await call(readParts, input, signal)), subject, level };
    },
    enabled: level !== null,
    placeholderData: keepPreviousData,
  });
}
