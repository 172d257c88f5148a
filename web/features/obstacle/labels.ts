import { PUBLICS } from '#api/domain/vocabulary/publics';
import { THEMATIQUES, THEMATIQUE_GROUPS, groupOf, thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { BRAKES } from '#api/contract/orientation.contract';
import { capitalise, uncapitalise } from '#web/lib/french.ts';
import { brakeLabels, pickers } from './obstacle.fr.ts';
import type { OptionGroup } from '#web/ui/filter-groups.ts';
import type { Choice } from './codes.ts';

/** A code in words. */
export function labelOf(choice: Choice): string {
  if (choice.kind === 'needs') return thematiqueLabel(choice.code);
  if (choice.kind === 'brakes') return brakeLabels[choice.code];
  return uncapitalise(PUBLICS.find(({ value }) => value === choice.code)?.label ?? choice.code);
}

/** The 69 needs by group. */
export const needGroups: readonly OptionGroup[] = THEMATIQUE_GROUPS.map((group) => ({
  label: group.label,
  options: THEMATIQUES.filter(({ value }) => groupOf(value) === group.value),
}));

/** What can be said of the person beside her needs. */
export const profileGroups: readonly OptionGroup[] = [
  {
    label: pickers.brakes,
    options: BRAKES.map((value) => ({ value, label: capitalise(brakeLabels[value]) })),
  },
  { label: pickers.publics, options: PUBLICS.filter(({ value }) => value !== 'tous-publics') },
];
