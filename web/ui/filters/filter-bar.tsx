import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useState } from 'react';
import { FILTER_NAMES } from '#api/domain/orientation/filter-names';
import { BAR_ID, focusBar } from './bar-focus.ts';
import { choicesOf, toggle } from './change-filters.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { FilterSheet, fetchFields } from './lazy-fields.tsx';
import { filterWords as words } from './filters.fr.ts';
import classes from './filter-bar.module.css';
import type { ReactNode } from 'react';
import type { FilterOfPartners } from '#api/contract/filters.contract';
import type { Chosen, FilterName } from '#api/domain/orientation/filter-names';

interface Props {
  chosen: Chosen;
  /** What each value would leave; undefined while it is not known. */
  filters: readonly FilterOfPartners[] | undefined;
  failed: boolean;
  onRetry(): void;
  /** How many partners the answer shown has; null while it is not known. */
  found: number | null;
  onChange(filters: Chosen): void;
  /** A filter is unfolded: what each value would leave is to be known. */
  onOpen?(): void;
  /** The first of the filters, where there is one of another nature. */
  radius?: ReactNode;
}

/** A row of filters, one button and a sheet on a narrow screen; then what is chosen, each removed with a press. */
export function FilterBar({ chosen, filters, failed, onRetry, found, onChange, onOpen, radius }: Props) {
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false });
  const [opened, setOpened] = useState<FilterName | 'sheet' | null>(null);
  // At the person's home the network goes: what unfolds is there before it is pressed.
  useEffect(fetchFields, []);
  const open = (what: typeof opened) => {
    setOpened(what);
    onOpen?.();
  };
  const close = useCallback(() => setOpened(null), []);
  const onRemove = (next: Chosen) => {
    onChange(next);
    focusBar();
  };
  const fields = {
    filters,
    chosen,
    failed,
    onRetry,
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
