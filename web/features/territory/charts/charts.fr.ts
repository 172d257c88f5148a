import { listOf, NBSP, NNBSP } from '#web/lib/french.ts';

/** The charts, and the sentences that say what they show. */
export const charts = {
  title: 'Par rapport aux autres territoires',
  loading: 'Dessin du graphique…',
  missing: (noms: readonly string[]) =>
    `Pas de comparaison${NBSP}: les chiffres n’ont pas pu être chargés (${listOf(noms)}).`,
  retry: 'Réessayer',
  without: 'Le tableau ci-dessous dit la même chose.',
  table: 'Les chiffres de ce graphique',
  empty: 'Rien n’est encore compté.',
  family: 'Famille ou sujet',
  region: 'Région',
  regions: 'Chaque région',
  none: 'aucune offre',
  rates: {
    title: `Offres pour 10${NNBSP}000 habitants, par famille de besoins`,
    ofRegions: (subject: string) =>
      `Offres pour 10${NNBSP}000 habitants, région par région${NBSP}: ${subject}`,
    note: 'Offres proposées dans le territoire, rapportées à ses habitants. Une offre qui répond à plusieurs familles compte dans chacune.',
  },
  fresh: {
    title: 'Offres confirmées depuis moins de six mois, par famille de besoins',
    note: 'Part des offres de la famille qui ont été confirmées ou modifiées depuis moins de six mois.',
  },
  /** `Tous besoins : Savoie 12,3 ; France 9,8.` */
  values: (subject: string, told: readonly string[]) => `${subject}${NBSP}: ${told.join(`${NNBSP}; `)}.`,
  chart: (title: string) => `Graphique. ${title}.`,
  most: (label: string, value: string) => `Le plus${NBSP}: ${label}, ${value}.`,
  least: (label: string, value: string) => `Le moins${NBSP}: ${label}, ${value}.`,
  familiesBelow: (nom: string, other: string) => (count: number, of: number) =>
    `${nom} au-dessous, ${other} au-dessus${NBSP}: ${count} ${count >= 2 ? 'familles' : 'famille'} sur ${of}.`,
  regionsBelow: (count: number, of: number) =>
    `${count} ${count >= 2 ? 'régions' : 'région'} sur ${of} au-dessous de la France.`,
} as const;
