import type { ListedFinding } from '#api/domain/guidance/finding';
import { PARTS } from './source.ts';

const part = PARTS.profile;
const base = 'Ensemble des 2 542 personnes qui ont répondu';

export const PROFILE: readonly ListedFinding[] = [
  { id: 'P1', figure: '81,6 %', base, part, fact: 'Huit réponses sur dix viennent de femmes.' },
  {
    id: 'P2',
    figure: '47,9 %',
    base,
    part,
    fact: 'Près de la moitié exerce depuis plus de dix ans.',
  },
  {
    id: 'P3',
    figure: '46,2 % / 47,9 %',
    base,
    part,
    fact: 'Le monde associatif et le secteur public pèsent presque autant l’un que l’autre.',
  },
  {
    id: 'P4',
    figure: '23,9 % / 11,9 % / 9,2 % / 9,0 % / 7,7 % / 2,2 %',
    base,
    part,
    fact: 'Le service social domine, devant l’économie sociale et familiale, l’insertion et l’éducation spécialisée ; la médiation numérique est peu présente.',
  },
  {
    id: 'P5',
    figure: '9,8 % / 8,9 % / 7,7 % / 6,5 % / 6,4 % / 6,2 % / 4,2 %',
    base,
    part,
    fact: 'Sept départements fournissent près de la moitié des réponses : Paris (247), la Gironde (224), le Nord (194), le Bas-Rhin (163), le Rhône (162), la Savoie (155) et la Seine-Saint-Denis (106).',
  },
];
