import { useState } from 'react';
import { isAnyChosen } from '#api/domain/orientation/filter-names';
import { FilterBar } from '#web/ui/filters/filter-bar.tsx';
import { useFilterCounts } from '../use-orientation.ts';
import type { ReactNode } from 'react';
import type { Chosen } from '#api/domain/orientation/filter-names';
import type { Question } from '../use-orientation.ts';

interface Props {
  question: Question;
  /** How many partners the answer shown has. */
  found: number;
  onChange(filters: Chosen): void;
  /** How far to look: the first of the filters. */
  radius: ReactNode;
}

/** The filters of an orientation; what each would leave is asked for once one is opened or chosen. */
export function OrientationFilters({ question, ...bar }: Props) {
  const chosen = question.filters;
  const [wanted, setWanted] = useState(false);
  const { filters, isError, retry } = useFilterCounts(question, wanted || isAnyChosen(chosen));
  const counts = { chosen, filters, failed: isError, onRetry: retry };
  return <FilterBar {...bar} {...counts} onOpen={() => setWanted(true)} />;
}
