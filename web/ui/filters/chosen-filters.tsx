import { IconX } from '@tabler/icons-react';
import { LinkButton } from '#web/ui/link-button.tsx';
import { choicesOf, toggle } from './change-filters.ts';
import { filterLabel, givenLabel } from './filter-label.ts';
import { filterWords as words } from './filters.fr.ts';
import classes from './filter-bar.module.css';
import type { FilterOfPartners } from '#api/contract/filters.contract';
import type { Chosen } from '#api/domain/orientation/filter-names';

interface Props {
  chosen: Chosen;
  filters: readonly FilterOfPartners[] | undefined;
  /** How many partners are left, null while it is not known; without any, what to remove is said below. */
  found: number | null;
  onChange(filters: Chosen): void;
}

/** Every value chosen, removed with a press, and all of them at once. */
export function ChosenFilters({ chosen, filters, found, onChange }: Props) {
  const choices = choicesOf(chosen).map(({ name, value }) => ({
    name,
    value,
    label: filterLabel(name, value, givenLabel(filters, name, value)),
  }));
  if (choices.length === 0) return null;
  return (
    <div className={classes.row}>
      <ul className={classes.row} aria-label={words.chosen}>
        {choices.map(({ name, value, label }) => (
          <li key={`${name} ${value}`}>
            <button
              type="button"
              className={classes.chip}
              aria-label={words.remove(label)}
              onClick={() => onChange(toggle(chosen, name, value))}
            >
              {label}
              <IconX size={16} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {found !== 0 && <LinkButton onClick={() => onChange({})}>{words.removeAll}</LinkButton>}
    </div>
  );
}
