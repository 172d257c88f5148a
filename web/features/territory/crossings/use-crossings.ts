import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readCrossings } from '#api/contract/crossings.contract';
import { call } from '#web/api/client.ts';
import type { ResponseOf } from '#api/contract/endpoint';
import type { Asked } from '../asked.ts';
import type { TerritoryAnswer } from '../use-territory.ts';

/** Inhabitants by zoning and fragility. The answer tells what it was asked, so that nothing is said of another distance. */
export type Crossings = ResponseOf<typeof readCrossings> & Pick<Asked, 'subject' | 'beyond_km'>;

/** Who lives where, and who of them is beyond the distance. Of a subject that is not counted, everybody would be: it is not asked. */
export function useCrossings(
  { kind, code, counted }: TerritoryAnswer,
  { subject, beyond_km }: Pick<Asked, 'subject' | 'beyond_km'>,
  isCounted: boolean,
) {
  return useQuery({
    queryKey: ['crossings', kind, code, counted, isCounted, subject, beyond_km],
    queryFn: async ({ signal }): Promise<Crossings> => {
      const input = { params: { kind, code }, query: isCounted ? { subject, beyond_km } : {} };
      return { ...(await call(readCrossings, input, signal)), subject, beyond_km };
    },
    placeholderData: keepPreviousData,
  });
}
