import { Button } from '@mantine/core';
import { IconMap } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './folded-map.module.css';
import type { ReactNode } from 'react';

interface Props {
  words: { show: string; hide: string };
  children: ReactNode;
}

/** A map that is not even loaded until it is asked for: the words around say the same. */
export function FoldedMap({ words, children }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <div className={classes.map} data-screen-only>
      <Button
        variant="default"
        leftSection={<IconMap size={18} aria-hidden />}
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {unfolded ? words.hide : words.show}
      </Button>
      {unfolded && children}
    </div>
  );
}
