import { formatDate } from '#web/lib/format-time.ts';
import { formatNumber, NBSP } from '#web/lib/french.ts';
import type { FrrClass } from '#api/domain/crossing/frr-classes';

const km = (distance_km: number) => `${distance_km}${NBSP}km`;

/** What is said of the inhabitants by digital fragility and rural zoning. */
export const crossings = {
  title: 'Croisements',
  lead: 'Qui sont les habitants loin de toute offre ? Leur commune est-elle plus fragile face au numérique, ou classée en zone de revitalisation rurale ?',
  loading: 'Chargement des croisements…',
  absent: 'Ces données ne sont pas encore chargées ici.',
  fragility: {
    title: 'Fragilité numérique',
    class: 'Indice de la commune, de 0 à 10',
    between: (from: number, to: number) => `de ${from} à ${to}`,
    most: (from: number, to: number) => `de ${from} à ${to}, les plus fragiles`,
    means: (all: string, beyond: string | null, distance_km: number) =>
      beyond === null
        ? `En moyenne, ${all} sur 10 pour tous les habitants.`
        : `En moyenne, ${all} sur 10 pour tous les habitants ; ${beyond} pour ceux qui vivent à plus de ${km(distance_km)}.`,
    unknown: 'sans indice',
    ofCommune: (mean: string) => `Indice de fragilité numérique : ${mean} sur 10 (10 pour la plus fragile).`,
  },
  frr: {
    title: 'Zonage rural (France ruralités revitalisation)',
    class: 'Classement de la commune',
    classes: {
      'frr-plus': 'FRR+, les plus fragiles',
      'frr-socle': 'FRR socle',
      'frr-beneficiaire': 'bénéficiaire des effets du classement',
      'frr-beneficiaire-partiel': 'bénéficiaire pour une partie',
      'frr-partiel': 'FRR pour une partie',
      'non-classee': 'non classée',
    } satisfies Record<FrrClass, string>,
    unknown: 'absente de la liste',
    ofCommune: (classement: string) => `Zonage rural : ${classement}.`,
  },
  all: 'Tous les habitants',
  beyond: (distance_km: number) => `Ceux à plus de ${km(distance_km)}`,
  nobodyBeyond: (distance_km: number) => `Personne ne vit à plus de ${km(distance_km)} pour ce sujet.`,
  file: (title: string, nom: string) => `${title} ${nom}`,
  legend: 'Barres : part de tous les habitants ; hachurées : part de ceux qui sont au-delà.',
  source: (origin: string, licence: string | null, date: string | null, imported: string) =>
    [
      `Source : ${origin}`,
      licence,
      date && `édition ${/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date, true) : date}`,
      `chargée le ${formatDate(imported.slice(0, 10), true)}`,
    ]
      .filter(Boolean)
      .join(', ') + '.',
  mean: (mean: number) => formatNumber(mean, 1),
} as const;
