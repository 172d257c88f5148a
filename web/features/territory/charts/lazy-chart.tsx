import { loadedApart } from '#web/ui/loaded-apart.tsx';
import { charts as words } from './charts.fr.ts';

/** A chart, loaded apart with the library that draws it; without it the table is complete. */
export const LazyChart = loadedApart(() => import('./comparison-chart.tsx'), {
  waiting: <p>{words.loading}</p>,
  without: words.without,
});
