import { VisuallyHidden } from '@mantine/core';
import { LinkButton } from '#web/ui/link-button.tsx';
import { filterLabel } from './filter-label.ts';
import { filterWords as words } from './filters.fr.ts';
import classes from './filter-fields.module.css';
import type { FilterOfPartners } from '#api/contract/filters.contract';
import type { Chosen, FilterName } from '#api/domain/orientation/filter-names';

export interface FilterFieldsProps {
  name: FilterName;
  /** What the API says of all filters; undefined while it has not answered. */
  filters: readonly FilterOfPartners[] | undefined;
  chosen: Chosen;
  failed: boolean;
  onRetry(): void;
  onToggle(name: FilterName, value: string): void;
}

/** The values of one filter, each with how many partners it would leave. */
export default function FilterFields({
  name,
  filters,
  chosen,
  failed,
  onRetry,
  onToggle,
}: FilterFieldsProps) {
  const values = filters?.find((filter) => filter.name === name)?.values;
  const hint = words.hints[name];
  return (
    <fieldset className={classes.fields}>
      <legend>{words.legends[name]}</legend>
      {hint && <p className={classes.hint}>{hint}</p>}
      {!values && !failed && <p className={classes.hint}>{words.loading}</p>}
      {!values && failed && (
        <p>
          {words.failed} <LinkButton onClick={onRetry}>{words.retry}</LinkButton>
        </p>
      )}
      {values?.length === 0 && <p className={classes.hint}>{words.none}</p>}
      {values && (
        <ul>
          {labelled(name, values).map(({ value, label, count }) => (
            <li key={value}>
              <label className={classes.value}>
                <input
                  type="checkbox"
                  checked={chosen[name]?.includes(value) ?? false}
                  onChange={() => onToggle(name, value)}
                />
                <span>{label}</span>
                <span className={classes.count}>
                  {count}
                  <VisuallyHidden>{words.partners(count)}</VisuallyHidden>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

const BY_NAME: readonly FilterName[] = ['language', 'meant_for', 'network', 'source'];

/** In words; by name where the list has no order of its own. */
function labelled(name: FilterName, values: FilterOfPartners['values']) {
  const shown = values.map((each) => ({ ...each, label: filterLabel(name, each.value, each.label) }));
  return BY_NAME.includes(name) ? shown.sort((a, b) => a.label.localeCompare(b.label, 'fr')) : shown;
}
