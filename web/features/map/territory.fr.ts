import { formatNumber, listOf, plural } from '#web/lib/french.ts';
import { EDGES } from './territory-circles.ts';
import type { Measure } from './territory-circles.ts';

const UNITS: Record<Measure, string> = { distance: ' km', share: ' %' };

const MOST_NAMED = 3;

/** What the map of white zones says. */
export const words = {
  keys: 'Carte des zones blanches : les flèches la déplacent, plus et moins l’agrandissent ou la réduisent. Les tableaux disent la même chose.',
  measures: {
    distance: 'Couleur : distance jusqu’à l’offre la plus proche',
    share: 'Couleur : part des habitants de l’intercommunalité qui sont au-delà',
  },
  sizes: 'Surface du cercle : habitants au-delà',
  size: (people: number) => plural(people, 'habitant'),
  place: '1, 2, 3… où une offre de plus servirait le plus',
  approximate: (count: number) =>
    count === 1
      ? 'Une commune est placée approximativement, au centre de son intercommunalité.'
      : `${plural(count, 'commune')} sont placées approximativement, au centre de leur intercommunalité.`,
  cut: 'Les 500 communes les plus peuplées.',
  overseas: 'L’outre-mer est plus loin sur la carte : réduisez-la pour le voir.',
  /** What a step of colour stands for. */
  step: (step: number, measure: Measure) => {
    const [from, to] = [EDGES[measure][step - 2], EDGES[measure][step - 1]];
    if (from === undefined) return `${to}${UNITS[measure]} ou moins`;
    if (to !== undefined) return `${from} à ${to}${UNITS[measure]}`;
    return measure === 'share'
      ? `plus de ${from}${UNITS[measure]}`
      : `plus de ${from}${UNITS[measure]}, ou nulle part`;
  },
  circle: (names: readonly string[], people: number) =>
    `${names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} et ${names.length - MOST_NAMED} autres` : listOf(names)} : ${formatNumber(people)} habitants`,
} as const;
