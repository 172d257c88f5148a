import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { listOf } from '#web/lib/french.ts';
import { Notice } from '#web/ui/notice.tsx';
import { focusBar } from './bar-focus.ts';
import { without } from './change-filters.ts';
import { filterWords as words } from './filters.fr.ts';
import classes from './filter-bar.module.css';
import type { Orientation } from '#api/contract/orientation.contract';
import type { Chosen } from '#api/domain/orientation/filter-names';

interface Props {
  orientation: Orientation;
  chosen: Chosen;
  onChange(filters: Chosen): void;
}

/** The needs that nobody answers with these filters, and which one to give up, the one that brings most first. */
export function Relax({ orientation: { uncovered, relaxations }, chosen, onChange }: Props) {
  const giveUp = (filters: Chosen) => {
    onChange(filters);
    focusBar();
  };
  return (
    <Notice
      tone="warn"
      icon={<IconFilterOff size={22} />}
      title={words.relax.title(listOf(uncovered.map(thematiqueLabel)))}
    >
      <p>{relaxations.length > 0 ? words.relax.text : words.relax.nothing}</p>
      <div className={classes.relax}>
        {relaxations.map(({ name, count }) => (
          <Button key={name} variant="default" onClick={() => giveUp(without(chosen, name))}>
            {words.relax.without(words.names[name], count)}
          </Button>
        ))}
        <Button variant="default" onClick={() => giveUp({})}>
          {words.removeAll}
        </Button>
      </div>
    </Notice>
  );
}
