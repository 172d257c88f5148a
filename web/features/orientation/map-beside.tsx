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
