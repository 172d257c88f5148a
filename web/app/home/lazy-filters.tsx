import { Suspense, lazy } from 'react';
import type { ComponentProps, ComponentType } from 'react';
import type { FilterBar as Bar } from '#web/features/orientation/filters/filter-bar.tsx';
import type { Relax as Relaxed } from '#web/features/orientation/filters/relax.tsx';

type BarProps = ComponentProps<typeof Bar>;
type RelaxProps = ComponentProps<typeof Relaxed>;

/** A component that comes in a file of its own. */
type Arriving<P> = Promise<{ default: ComponentType<P> }>;

// Asked for with the page, beside what it needs to open: both are there before the first answer.
const bar: Arriving<BarProps> = import('#web/features/orientation/filters/filter-bar.tsx').then(
  ({ FilterBar }) => ({ default: FilterBar }),
  () => ({ default: ({ radius }) => radius }),
);
const relax: Arriving<RelaxProps> = import('#web/features/orientation/filters/relax.tsx').then(
  ({ Relax }) => ({ default: Relax }),
  () => ({ default: () => null }),
);
const FilterBar = lazy(() => bar);
const Relax = lazy(() => relax);

/** The filters; how far to look, alone, while they come or where they could not. */
export function LazyFilters(props: BarProps) {
  return (
    <Suspense fallback={props.radius}>
      <FilterBar {...props} />
    </Suspense>
  );
}

/** Which filter to give up. */
export function LazyRelax(props: RelaxProps) {
  return (
    <Suspense fallback={null}>
      <Relax {...props} />
    </Suspense>
  );
}
