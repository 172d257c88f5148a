import { formatDate } from '#web/lib/format-time.ts';
import { formatNumber, listOf, NBSP, NNBSP, plural } from '#web/lib/french.ts';
import { EDGES } from './circles.ts';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import type { Circle, Measure } from './circles.ts';
import type { MapLevel } from './levels.ts';
import type { Shape } from './shapes.ts';

const UNITS: Record<Measure, string> = { distance: `${NBSP}km`, share: `${NNBSP}%` };

const MOST_NAMED = 3;

const km = (distance_km: number) => `${distance_km}${NBSP}km`;

/** `12 %`; what is not nothing is never said as nothing, nor what is not all as all. */
function share(part: number, whole: number): string {
  const percents = (part / whole) * 100;
  if (percents > 0 && percents < 1) return `moins de 1${NNBSP}%`;
  if (percents < 100 && percents > 99) return `plus de 99${NNBSP}%`;
  return `${Math.round(percents)}${NNBSP}%`;
}

/** What the map of white zones says. */
export const words = {
  keys: 'Carte des zones blanches : les flèches la déplacent sous une croix, Entrée ouvre la page du territoire qui s’y trouve, plus et moins l’agrandissent ou la réduisent. Les tableaux disent la même chose.',
  communeKeys:
    'Carte de la commune dans son intercommunalité : les flèches la déplacent, plus et moins l’agrandissent ou la réduisent.',
  level: 'Carte par',
  levels: {
    region: 'Région',
    departement: 'Département',
    epci: 'Intercommunalité',
    commune: 'Commune',
  } satisfies Record<MapLevel, string>,
  around: (nom: string) => `Le contour est celui de son territoire : ${nom}.`,
  waiting: 'La carte se dessine…',
  failed: 'La carte n’a pas pu être dessinée. Les tableaux disent la même chose.',
  hint: 'Survolez la carte pour lire les chiffres ; cliquez pour ouvrir la page d’un territoire.',
  touchHint: 'Touchez la carte pour lire les chiffres d’un territoire.',
  open: (nom: string) => `Ouvrir la page : ${nom}`,
  nothingHere: 'Sous la croix : aucun territoire.',
  measures: {
    distance: () => 'Couleur : distance jusqu’à l’offre la plus proche',
    share: (beyond_km: number) => `Couleur : part des habitants à plus de ${km(beyond_km)} d’une offre`,
  },
  only30: (asked_km: number, byCommune: boolean) =>
    `Les chiffres par territoire s’arrêtent à 30${NBSP}km : au-delà de ${km(asked_km)}, ${byCommune ? 'choisissez la carte par commune ou ' : ''}lisez la phrase du haut.`,
  sizes: (most: number) =>
    `Surface du cercle : habitants au-delà (${plural(most, 'habitant')} pour le plus grand).`,
  places: '1, 2, 3… : où une offre de plus servirait le plus.',
  approximatePoints: (count: number) =>
    count === 1
      ? 'Une commune est placée approximativement, au centre de son intercommunalité.'
      : `${plural(count, 'commune')} sont placées approximativement, au centre de leur intercommunalité.`,
  cut: 'Les 500 communes les plus peuplées.',
  none: 'Aucune commune habitée n’est au-delà.',
  overseas: 'L’outre-mer est plus loin sur la carte : réduisez-la pour le voir.',
  marks: {
    nowhere: 'Contour épais : ses habitants ne sont reçus nulle part',
    uncounted: 'Sans couleur : pas encore compté',
    approximate: 'Contour pointillé : approximatif, tracé autour des communes faute de contour officiel',
  },
  source: (origin: string, licence: string | null, date: string | null) =>
    [`Contours : ${origin}`, licence, date && `édition ${dateOf(date)}`].filter(Boolean).join(', '),
  /** What a step of colour stands for. */
  step: (step: number, measure: Measure) => {
    const unit = UNITS[measure];
    if (step === 0) return 'personne';
    const [from, to] = [EDGES[measure][step - 2], EDGES[measure][step - 1]];
    if (from === undefined) return `${to}${unit} ou moins`;
    if (to !== undefined) return `${from} à ${to}${unit}`;
    return measure === 'share' ? `plus de ${from}${unit}` : `plus de ${from}${unit}, ou nulle part`;
  },
  /** Of a commune, or of those that share a point. */
  circle: ({ names, people }: Pick<Circle, 'names' | 'people'>) =>
    `${names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} et ${names.length - MOST_NAMED} autres` : listOf(names)} : ${plural(people, 'habitant')}`,
  /** Of a part, for a distance. */
  shape: ({ nom, step, nowhere, beyond, population }: Shape, beyond_km: number) => {
    if (step === null) return `${nom} : pas encore compté`;
    if (nowhere) return `${nom} : aucun de ses ${formatNumber(population)} habitants n’est reçu, nulle part`;
    if (beyond === 0) return `${nom} : personne à plus de ${km(beyond_km)}`;
    return `${nom} : ${share(beyond, population)} des habitants (${formatNumber(beyond)}) à plus de ${km(beyond_km)}`;
  },
  picture: {
    give: 'Télécharger la carte (PNG)',
    notReady: 'La carte n’était pas encore dessinée. Les tableaux disent la même chose.',
    failed: 'Votre navigateur n’a pas pu dessiner l’image.',
    file: (nom: string, subject: string) => `Carte ${nom} ${subject}`,
    title: (kind: TerritoryKind, nom: string) =>
      kind === 'france' ? 'Zones blanches en France' : `Zones blanches : ${nom}`,
    subject: (subject: string, level: MapLevel, beyond_km: number) =>
      `${subject}, à plus de ${km(beyond_km)} d’une offre, par ${words.levels[level].toLowerCase()}`,
    without: 'Le fond de carte n’est pas repris dans l’image.',
    figures: (refreshed_at: string | null) =>
      refreshed_at
        ? `Baguette, chiffres comptés le ${formatDate(refreshed_at.slice(0, 10), true)}.`
        : 'Baguette, calcul en cours.',
    described: (title: string) => `${title}. Les tableaux disent la même chose.`,
  },
} as const;

const dateOf = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, true) : date);
