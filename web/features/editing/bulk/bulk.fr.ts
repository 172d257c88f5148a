import { NBSP, plural } from '#web/lib/french.ts';
import type { ImportCounts, ImportReport } from '#api/contract/imports.contract';

const countsOf = ({ created, changed, untouched }: ImportCounts): string =>
  `${plural(created, 'ajout', 'ajouts')}, ${plural(changed, 'changement', 'changements')}, ${untouched} sans changement`;

/** The page where the head of a network brings its listings by file. */
export const bulk = {
  title: 'Importer mes fiches',
  pageTitle: 'Importer mes fiches – Baguette',
  link: 'Importer les fiches de mon réseau',
  lead: 'Des fichiers CSV aux colonnes du standard data·inclusion : les structures, les services, ou les deux. Rien n’est écrit avant que vous n’ayez vu ce qui changera.',
  stays:
    'Ce que les fichiers ne nomment pas reste. Ce que des structures ont réglé elles-mêmes n’est pas écrasé : votre valeur leur est proposée.',
  none: 'Vous n’apportez les fiches d’aucune source',
  noneText: 'Demandez à qui exploite Baguette le droit d’apporter celles de votre réseau.',
  models: 'Modèles à remplir',
  model: { structures: 'Modèle des structures', services: 'Modèle des services' },
  source: 'Source',
  files: { structures: 'Fichier des structures', services: 'Fichier des services' },
  filesHelp: 'CSV, 5 Mo au plus.',
  missing: 'Choisissez un fichier de structures, de services, ou les deux.',
  tooLarge: (name: string) => `${name} dépasse 5 Mo : partagez-le en plusieurs.`,
  check: 'Vérifier, sans rien écrire',
  checking: 'Vérification…',
  publish: 'Publier',
  publishing: 'Publication…',
  failed: 'Les fichiers n’ont pas été lus',
  checked: 'Ce qui sera fait',
  published: 'C’est publié',
  nothing: 'Rien n’est à publier.',
  counts: {
    structures: (counts: ImportCounts) => `Structures${NBSP}: ${countsOf(counts)}`,
    services: (counts: ImportCounts) => `Services${NBSP}: ${countsOf(counts)}`,
  },
  where: (file: string, line: number, column: string | null) =>
    `${file}, ligne ${line}${column ? `, colonne ${column}` : ''}${NBSP}:`,
  value: (value: string) => `«${NBSP}${value}${NBSP}»`,
  problems: (report: Pick<ImportReport, 'rejected' | 'warnings' | 'repaired'>) =>
    [
      plural(report.rejected, 'ligne écartée', 'lignes écartées'),
      plural(report.warnings, 'valeur non reprise', 'valeurs non reprises'),
      plural(report.repaired, 'valeur corrigée', 'valeurs corrigées'),
    ].join(', '),
  noProblem: 'Aucun problème.',
  details: 'Les problèmes, ligne par ligne',
  first: (shown: number, all: number) => `Les ${shown} premiers sur ${all}${NBSP}:`,
  columns: {
    origin: 'Fichier',
    line: 'Ligne',
    field: 'Colonne',
    value: 'Valeur',
    reason: 'Raison',
    severity: 'Effet',
  },
  severities: { rejected: 'écartée', warning: 'non reprise', repaired: 'corrigée' },
  download: 'Télécharger les problèmes (CSV)',
} as const;
