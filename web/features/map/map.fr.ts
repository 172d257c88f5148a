import { listOf, plural } from '#web/lib/french.ts';
import { inDegrees } from '#web/lib/in-degrees.ts';

/** What the map says. */
export const words = {
  keys: 'Carte des partenaires : les flèches la déplacent, plus et moins l’agrandissent ou la réduisent. La liste dit la même chose.',
  zoomIn: 'Agrandir la carte',
  zoomOut: 'Réduire la carte',
  wheel: 'Maintenez Ctrl, ou cliquez sur la carte, pour l’agrandir avec la molette',
  fingers: 'Déplacez la carte avec deux doigts',
  noTiles: 'Villes dessinées à partir de nos données.',
  tilesFailed: 'Fond de carte indisponible : villes dessinées à partir de nos données.',
  townsFailed: 'Les noms des villes n’ont pas pu être chargés.',
  zones: 'En couleur, les territoires reçus : contours approximatifs.',
  legend: {
    plan: 'à appeler d’abord',
    others: 'autres partenaires',
    approximate: 'contour pointillé : emplacement approximatif, au centre de la commune',
  },
  noPlace: 'Choisissez d’abord une commune.',
  movable:
    'Faites glisser le repère, ou placez-y le focus et utilisez les flèches ; avec Maj, il va dix fois plus loin.',
  movablePin: 'Repère de la structure : les flèches le déplacent',
  pointAt: (latitude: number, longitude: number) =>
    `Repère : ${inDegrees(latitude)}, ${inDegrees(longitude)}`,
  communeApproximate: (nom: string) => `L’emplacement de ${nom} est approximatif.`,
  unplaced: (count: number) =>
    count === 1
      ? '1 partenaire n’est pas sur la carte, faute de lieu connu.'
      : `${plural(count, 'partenaire')} ne sont pas sur la carte, faute de lieu connu.`,
  pin: ({ number, nom, approximate }: { number: number; nom: string; approximate: boolean }) =>
    `${number}, ${nom}${approximate ? ', emplacement approximatif' : ''}`,
  group: (numbers: readonly number[]) =>
    `${plural(numbers.length, 'partenaire')} à cet endroit, ${listOf(numbers.map(String))} : agrandir`,
} as const;
