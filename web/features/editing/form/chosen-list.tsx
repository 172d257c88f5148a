import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { formWords as words } from './form.fr.ts';
import type { Option } from '../model/field-specs.ts';
import fieldClasses from '#web/ui/field.module.css';
import classes from './form.module.css';

interface Props {
  label: string;
  chosen: readonly Option[];
  onRemove(value: string): void;
}

/** What was chosen, each with a way to take it off; the focus goes to the next one, or to what stands after the list. */
export function ChosenList({ label, chosen, onRemove }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (chosen.length === 0) return <p className={fieldClasses.help}>{words.noneChosen}</p>;
  const remove = (value: string, index: number) => {
    const group = list.current?.closest('fieldset');
    onRemove(value);
    requestAnimationFrame(() => {
      const buttons = group?.querySelectorAll<HTMLElement>('[data-remove]') ?? [];
      (buttons[Math.min(index, buttons.length - 1)] ?? group)?.focus();
    });
  };
  return (
    <ul ref={list} aria-label={words.chosen(label)} className={classes.chosen}>
      {chosen.map((option, index) => (
        <li key={option.value}>
          {option.label}
          <button
            type="button"
            data-remove
            aria-label={words.remove(option.label)}
            onClick={() => remove(option.value, index)}
          >
            <IconX size={16} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
