import { Suspense, lazy } from 'react';
import type { ComponentProps, ComponentType } from 'react';
import type { OrientationFilters as Filters } from '#web/features/orientation/filters/orientation-filters.tsx';
import type { RelaxNeeds as Relaxed } from '#web/features/orientation/filters/relax-needs.tsx';

type FiltersProps = ComponentProps<typeof Filters>;
type RelaxProps = ComponentProps<typeof Relaxed>;

/** A component that comes in a file of its own. */
type Arriving<P> = Promise<{ default: ComponentType<P> }>;

// Asked for with the page, beside what it needs to open: both are there before the first answer.
const filters: Arriving<FiltersProps> =
  import('#web/features/orientation/filters/orientation-filters.tsx').then(
    ({ OrientationFilters }) => ({ default: OrientationFilters }),
    () => ({ default: ({ radius }) => radius }),
  );
const relax: Arriving<RelaxProps> = import('#web/features/orientation/filters/relax-needs.tsx').then(
  ({ RelaxNeeds }) => ({ default: RelaxNeeds }),
  () => ({ default: () => null }),
);
const OrientationFilters = lazy(() => filters);
const Relax = lazy(() => relax);

/** The filters; how far to look, alone, while they come or where they could not. */
export function LazyFilters(props: FiltersProps) {
  return (
    <Suspense fallback={props.radius}>
      <OrientationFilters {...props} />
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
