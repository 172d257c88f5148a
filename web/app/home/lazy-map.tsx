import { map } from '#web/features/orientation/orientation.fr.ts';
import { loadedApart } from '#web/ui/loaded-apart.tsx';
import classes from './home.module.css';

/** The map, loaded apart; without it the list is complete. */
export const LazyMap = loadedApart(() => import('#web/features/map/partner-map.tsx'), {
  waiting: <p className={classes.mapNote}>{map.loading}</p>,
  without: map.without,
  className: classes.mapNote,
});
