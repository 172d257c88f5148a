import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useState } from 'react';
import { FILTER_NAMES } from '#api/domain/orientation/filter-names';
import { BAR_ID, focusBar } from './bar-focus.ts';
import { choicesOf, toggle } from './change-filters.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { FilterSheet, fetchFields } from './lazy-fields.tsx';
import { filterWords as words } from './filters.fr.ts';
import { useFilterCounts } from '#web/features/orientation/use-orientation.ts';
import classes from './filter-bar.module.css';
import type { ReactNode } from 'react';
import type { Chosen, FilterName } from '#api/domain/orientation/filter-names';
import type { Question } from '#web/features/orientation/use-orientation.ts';

interface Props {
  question: Question;
  /** How many partners the answer shown has. */
  found: number;
  onChange(filters: Chosen): void;
  /** How far to look: the first of the filters. */
  radius: ReactNode;
}

/** A row of filters, one button and a sheet on a narrow screen; then what is chosen, each removed with a press. */
export function FilterBar({ question, found, onChange, radius }: Props) {
  const chosen = question.filters;
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false });
  const [opened, setOpened] = useState<FilterName | 'sheet' | null>(null);
  const [wanted, setWanted] = useState(false);
  const { filters, isError, retry } = useFilterCounts(question, wanted || choicesOf(chosen).length > 0);
  // At the person's home the network goes: what unfolds is there before it is pressed.
  useEffect(fetchFields, []);
  const open = (what: typeof opened) => {
    setOpened(what);
    setWanted(true);
  };
  const close = useCallback(() => setOpened(null), []);
  const onRemove = (next: Chosen) => {
    onChange(next);
    focusBar();
  };
  const fields = {
    filters,
    chosen,
    failed: isError,
    onRetry: retry,
    onToggle: (name: FilterName, value: string) => onChange(toggle(chosen, name, value)),
  };
  return (
    <div
      id={BAR_ID}
      tabIndex={-1}
      className={classes.bar}
      role="group"
      aria-label={words.region}
      data-screen-only
    >
      <div className={classes.row}>
        {radius}
        {narrow ? (
          <button
            type="button"
            className={classes.button}
            aria-haspopup="dialog"
            onClick={() => open('sheet')}
          >
            {words.sheet(choicesOf(chosen).length)}
          </button>
        ) : (
          FILTER_NAMES.map((name) => (
            <FilterMenu
              key={name}
              {...fields}
              name={name}
              count={chosen[name]?.length ?? 0}
              opened={opened === name}
              onOpen={() => open(name)}
              onClose={close}
            />
          ))
        )}
      </div>
      <ChosenFilters chosen={chosen} filters={filters} found={found} onChange={onRemove} />
      {narrow && opened === 'sheet' && (
        <FilterSheet {...fields} found={found} onChange={onChange} onClose={close} />
      )}
    </div>
  );
}
