import { Button } from '@mantine/core';
import { IconMap } from '@tabler/icons-react';
import { useState } from 'react';
import { map } from './orientation.fr.ts';
import classes from './results.module.css';
import type { ReactNode } from 'react';

/** The map beside the list, in view as the list scrolls. */
export function MapBeside({ children }: { children: ReactNode }) {
  return (
    <div className={classes.mapBeside} data-screen-only>
      {children}
    </div>
  );
}

/** The map folded above the list where there is no room beside; not even loaded until asked for. */
export function FoldedMap({ children }: { children: ReactNode }) {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <div className={classes.mapFolded} data-screen-only>
      <Button
        variant="default"
        leftSection={<IconMap size={18} aria-hidden />}
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {unfolded ? map.hide : map.show}
      </Button>
      {unfolded && children}
    </div>
  );
}
