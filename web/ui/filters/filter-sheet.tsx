import { Button, CloseButton, VisuallyHidden } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { FILTER_NAMES, isAnyChosen } from '#api/domain/orientation/filter-names';
import FilterFields from './filter-fields.tsx';
import { filterWords as words } from './filters.fr.ts';
import { sayFiltered } from './say-filtered.fr.ts';
import classes from './filter-sheet.module.css';
import type { Chosen } from '#api/domain/orientation/filter-names';
import type { FilterFieldsProps } from './filter-fields.tsx';

interface Props extends Omit<FilterFieldsProps, 'name'> {
  /** Null while it is not known. */
  found: number | null;
  onChange(filters: Chosen): void;
  onClose(): void;
}

/** Every filter, over a narrow screen; the focus stays inside, then returns to the button that opened it. */
export default function FilterSheet({ found, onChange, onClose, ...fields }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className={classes.sheet} aria-labelledby={title} onClose={onClose}>
      <div className={classes.head}>
        <h2 id={title}>{words.region}</h2>
        <CloseButton size="lg" aria-label={words.close} onClick={close} />
      </div>
      <div className={classes.fields}>
        {FILTER_NAMES.map((name) => (
          <FilterFields key={name} {...fields} name={name} />
        ))}
      </div>
      <VisuallyHidden role="status">{found === null ? '' : sayFiltered(found)}</VisuallyHidden>
      <div className={classes.foot}>
        <Button size="md" onClick={close}>
          {words.see(found)}
        </Button>
        {isAnyChosen(fields.chosen) && (
          <Button size="md" variant="default" onClick={() => onChange({})}>
            {words.removeAll}
          </Button>
        )}
      </div>
    </dialog>
  );
}
