import { Button } from '@mantine/core';
import { IconMap } from '@tabler/icons-react';
import { useState } from 'react';
import { map } from './listing.fr.ts';
import classes from './listing.module.css';
import type { ReactNode } from 'react';

/** The map, not even loaded until it is asked for: the words say the same. */
export function FoldedMap({ children }: { children: ReactNode }) {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <div className={classes.map} data-screen-only>
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
