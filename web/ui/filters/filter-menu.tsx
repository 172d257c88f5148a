import { useClickOutside } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { FilterFields } from './lazy-fields.tsx';
import { filterWords as words } from './filters.fr.ts';
import classes from './filter-bar.module.css';
import type { KeyboardEvent } from 'react';
import type { FilterFieldsProps } from './filter-fields.tsx';

interface Props extends FilterFieldsProps {
  /** How many of its values are chosen. */
  count: number;
  opened: boolean;
  onOpen(): void;
  onClose(): void;
}

/** A button that unfolds the values of one filter; Escape, or a press elsewhere, folds them. */
export function FilterMenu({ count, opened, onOpen, onClose, ...fields }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [left_px, setLeft_px] = useState(0);
  const around = useClickOutside<HTMLDivElement>(() => opened && onClose());
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !opened) return;
    onClose();
    button.current?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is heard from all that is inside
    <div
      ref={around}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget: to, currentTarget: menu }) => {
        // The words of a value take no focus: pressed, they give it to the bar around, then to their box.
        if (opened && to && !menu.contains(to) && !to.contains(menu)) onClose();
      }}
    >
      <button
        ref={button}
        type="button"
        className={classes.button}
        data-chosen={count > 0 || undefined}
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={({ currentTarget }) => {
          setLeft_px(currentTarget.offsetLeft);
          if (opened) onClose();
          else onOpen();
        }}
      >
        {words.names[fields.name]}
        {words.chosenIn(count)}
        <IconChevronDown size={16} aria-hidden />
      </button>
      {opened && (
        <div
          id={id}
          className={classes.panel}
          style={{ insetInlineStart: `min(${left_px}px, 100% - var(--panel-width))` }}
        >
          <FilterFields {...fields} />
        </div>
      )}
    </div>
  );
}
