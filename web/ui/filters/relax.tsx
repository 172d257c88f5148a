import { Button } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { Notice } from '#web/ui/notice.tsx';
import { focusBar } from './bar-focus.ts';
import { without } from './change-filters.ts';
import { filterWords as words } from './filters.fr.ts';
import classes from './filter-bar.module.css';
import type { Relaxation } from '#api/contract/filters.contract';
import type { Chosen } from '#api/domain/orientation/filter-names';

interface Props {
  /** For what nobody is found. */
  title: string;
  relaxations: readonly Relaxation[];
  chosen: Chosen;
  onChange(filters: Chosen): void;
}

/** Nobody is found with these filters: which one to give up, the one that brings most first. */
export function Relax({ title, relaxations, chosen, onChange }: Props) {
  const giveUp = (filters: Chosen) => {
    onChange(filters);
    focusBar();
  };
  return (
    <Notice tone="warn" icon={<IconFilterOff size={22} />} title={title}>
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
