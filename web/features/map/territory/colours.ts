/** What the map of a territory is drawn with. Its canvas and its pictures know no style sheet. */
export interface Colours {
  ground: string;
  ink: string;
  soft: string;
  border: string;
  /** Nobody is beyond, then five steps told apart by how dark they are, so by every eye; each at least 3:1 against the ground. */
  steps: readonly [string, string, string, string, string, string];
}

export const LIGHT: Colours = {
  ground: '#e9eee3',
  ink: '#1d2440',
  soft: '#525a78',
  border: '#a3a9b5',
  steps: ['#fbf3dc', '#c25e10', '#b23a48', '#8a2a72', '#5c1f7d', '#26104f'],
};

export const DARK: Colours = {
  ground: '#1d2a2c',
  ink: '#eeedf3',
  soft: '#b5bad0',
  border: '#0d1120',
  steps: ['#33415a', '#9277d6', '#cf78c4', '#f0879a', '#f7b071', '#fbe590'],
};

/** The same for a style sheet: `--far-0` to `--far-5`. */
export const variablesOf = ({ steps }: Colours): Record<string, string> =>
  Object.fromEntries(steps.map((colour, step) => [`--far-${step}`, colour]));
