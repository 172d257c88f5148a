import { comparisonTitle } from '#api/domain/sharing/page-titles.fr';
import { formatNumber, NBSP, NNBSP, plural } from '#web/lib/french.ts';
import { formatRate } from '../charts/rates.ts';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';

/** Two territories side by side. */
export const compare = {
  title: comparisonTitle,
  untitled: 'Deux territoires côte à côte – Baguette',
  heading: (left: string, right: string) => `${left} et ${right}, côte à côte`,
  loading: 'Chargement des deux territoires…',
  loadingFigures: 'Chargement des chiffres…',
  swap: 'Échanger les deux',
  seePage: (nom: string) => `Voir la page${NBSP}: ${nom}`,
  replace: (nom: string) => `Remplacer ${nom} par…`,
  unknown: 'Un des deux territoires n’existe pas',
  unknownText: (code: string) =>
    `Aucun territoire ne porte le code ${code}. Cherchez par quoi le remplacer, par son nom ou son code postal.`,
  replaceUnknown: 'Le remplacer par…',
  twice: 'C’est deux fois le même territoire',
  twiceText: (nom: string) => `Choisissez avec quoi comparer ${nom}.`,
  toFrance: 'Voir toute la France',
  lines: 'Ligne par ligne',
  linesTable: (subject: string) => `Les deux territoires, ligne par ligne${NBSP}: ${subject}`,
  charts: 'Famille par famille',
  needs: 'Besoin par besoin',
  groups: {
    territory: 'Le territoire',
    offers: 'Ce qui y est proposé',
    reach: 'À quelle distance vivent les habitants',
  },
  inhabitants: 'Habitants',
  communes: 'Communes',
  rate: `Offres pour 10${NNBSP}000 habitants`,
  fresh: 'Offres confirmées depuis moins de six mois',
  group: 'Partie',
  line: 'Ligne',
  percent: (nom: string) => `${nom} (%)`,
  need: 'Besoin',
  family: 'Famille',
  code: 'Code du besoin',
  ratesOf: (nom: string) => `${nom}${NBSP}: offres pour 10${NNBSP}000 habitants`,
  offersOf: (nom: string) => `${nom}${NBSP}: offres`,
  offers: (count: number) => (count === 0 ? 'aucune offre' : plural(count, 'offre')),
  difference: 'Écart',
  needsLead: `Offres pour 10${NNBSP}000 habitants de chaque territoire, et leur nombre.`,
  needsTable: (left: string, right: string) =>
    `Offres pour 10${NNBSP}000 habitants, besoin par besoin${NBSP}: ${left} et ${right}`,
  needsFile: (left: string, right: string) => `Besoins ${left} ${right}`,
  differenceOf: (left: string, right: string) => `Écart (${left} moins ${right})`,
  more: (nom: string, difference: number) => `${formatRate(difference)} de plus${NBSP}: ${nom}`,
  same: 'autant',
  none: 'aucune offre dans les deux',
  onlyAt: (nom: string) => `seulement ${nom}`,
  only: (nom: string, count: number) => `Seulement ${nom}${NBSP}: ${plural(count, 'besoin')}`,
  shown: (count: number) =>
    `${formatNumber(count)}${NBSP}${count >= 2 ? 'besoins affichés' : 'besoin affiché'}`,
  empty: 'Aucun besoin ne correspond.',
  with: 'Comparer avec…',
  beside: 'Côte à côte',
  withParent: {
    france: () => 'avec la France',
    region: (nom) => `avec sa région, ${nom}`,
    departement: (nom) => `avec son département, ${nom}`,
    epci: (nom) => `avec son intercommunalité, ${nom}`,
    commune: (nom) => `avec ${nom}`,
  } satisfies Record<TerritoryKind, (nom: string) => string>,
} as const;
