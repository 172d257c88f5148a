/** The filters of the partners, in the order of the screen. */
export const FILTER_NAMES = [
  'open',
  'cost',
  'reception',
  'meant_for',
  'access',
  'language',
  'network',
  'source',
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** The values chosen in each filter; none: the filter keeps all. */
export type Chosen = Partial<Record<FilterName, readonly string[] | undefined>>;

export const isAnyChosen = (chosen: Chosen): boolean =>
  FILTER_NAMES.some((name) => (chosen[name]?.length ?? 0) > 0);
