import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { listOf } from '#web/lib/french.ts';
import { filterWords as words } from '#web/ui/filters/filters.fr.ts';
import { Relax } from '#web/ui/filters/relax.tsx';
import type { Orientation } from '#api/contract/orientation.contract';
import type { Chosen } from '#api/domain/orientation/filter-names';

interface Props {
  orientation: Orientation;
  chosen: Chosen;
  onChange(filters: Chosen): void;
}

/** The needs that nobody answers with these filters, and which filter to give up. */
export function RelaxNeeds({ orientation: { uncovered, relaxations }, ...props }: Props) {
  const title = words.relax.title(listOf(uncovered.map(thematiqueLabel)));
  return <Relax title={title} relaxations={relaxations} {...props} />;
}
