import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readOrientation } from '#api/contract/orientation.contract';
import type { Orientation } from '#api/contract/orientation.contract';
import { call } from '#web/api/client.ts';

const MOST_NEEDS = 12;

/** What is asked: codes only. */
export interface Question {
  needs: readonly string[];
  publics: readonly string[];
  brakes: readonly string[];
  /** INSEE code. */
  commune: string | null;
  radius_km: number;
}

/** Asks for the partners; nothing is asked without a need and a commune. */
export function useOrientation({ needs, publics, brakes, commune, radius_km }: Question) {
  const query = {
    needs: ordered(needs.slice(0, MOST_NEEDS)),
    commune: commune ?? '',
    publics: ordered(publics) || undefined,
    brakes: ordered(brakes) || undefined,
    radius_km,
  };
  return useQuery({
    queryKey: ['orientation', query],
    queryFn: ({ signal }) => call(readOrientation, { query }, signal),
    enabled: needs.length > 0 && commune !== null,
    placeholderData: keepPreviousData,
  });
}

/** The last answer that came: at the person's home without network, its telephone numbers must stay on the screen. */
export function useLastAnswer(answer: Orientation | undefined): Orientation | undefined {
  const [last, setLast] = useState(answer);
  if (answer && answer !== last) setLast(answer);
  return answer ?? last;
}

/** The same codes in another order are the same question. */
const ordered = (codes: readonly string[]): string => [...codes].sort().join(',');
