import type { ImportCounts, ImportReport } from '#api/contract/imports.contract';

const KINDS = {
  structures: 'structures',
  services: 'services',
  communes: 'communes',
  outlines: 'contours',
} as const;
const SEVERITIES: Record<string, string> = {
  rejected: 'rejet',
  warning: 'avertissement',
  repaired: 'réparation',
};
const SHOWN_REASONS = 30;
const SHOWN_ROWS = 20;

const number = new Intl.NumberFormat('fr-FR');
const count = (value: number, width: number) => number.format(value).padStart(width);

/** An import's report for a terminal, in French: what came, changed and left, then why rows were refused or mended. */
export function printReport(report: ImportReport): string {
  const lines = [
    `${report.dry_run ? 'Essai, rien n’est écrit' : 'Import terminé'} : ${report.format}, ${number.format(report.rows)} lignes lues en ${(report.duration_ms / 1000).toFixed(1)} s.`,
    '',
    `${''.padEnd(12)}${['arrivées', 'changées', 'parties', 'inchangées'].map((title) => title.padStart(12)).join('')}`,
    ...(Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) => {
      const counts = report.counts[kind];
      return counts ? [`${KINDS[kind].padEnd(12)}${row(counts)}`] : [];
    }),
    '',
    `${number.format(report.rejected)} rejets, ${number.format(report.warnings)} avertissements, ${number.format(report.repaired)} réparations.`,
    ...reasons(report),
    ...rejectedRows(report),
  ];
  if (report.demo_remains && !report.dry_run) {
    lines.push(
      '',
      'Les structures fictives de démonstration sont toujours là. Pour les retirer : npm run demo:drop',
    );
  }
  return `${lines.join('\n')}\n`;
}

const row = ({ created, changed, gone, untouched }: ImportCounts): string =>
  [created, changed, gone, untouched].map((value) => count(value, 12)).join('');

function reasons({ by_reason }: ImportReport): string[] {
  return by_reason
    .slice(0, SHOWN_REASONS)
    .map(
      (line) =>
        `  ${count(line.count, 6)} × ${SEVERITIES[line.severity]} ${line.field ?? ''} : ${line.reason}`,
    );
}

function rejectedRows({ issues }: ImportReport): string[] {
  const rejected = issues.filter(({ severity }) => severity === 'rejected').slice(0, SHOWN_ROWS);
  if (rejected.length === 0) return [];
  const shown = rejected.map(
    ({ origin, line, field, value, reason }) =>
      `  ${origin}, ligne ${line}, ${field ?? 'ligne entière'}${value === null ? '' : ` « ${value} »`} : ${reason}`,
  );
  return ['', 'Premières lignes rejetées :', ...shown];
}
