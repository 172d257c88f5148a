import { Button } from '@mantine/core';
import { writeCsv } from '#api/domain/import/write-csv';
import { giveFile } from '#web/lib/give-file.ts';
import { FocusedHeading } from '#web/ui/focused-heading.tsx';
import { bulk as words } from './bulk.fr.ts';
import type { ImportReport } from '#api/contract/imports.contract';
import pageClasses from '#web/ui/page.module.css';
import classes from '../editing.module.css';

/** How many problems the page shows; the file holds them all. */
const SHOWN = 50;

const KINDS = ['structures', 'services'] as const;
const COLUMNS = ['origin', 'line', 'field', 'value', 'reason', 'severity'] as const;

interface Props {
  report: ImportReport;
  isBusy: boolean;
  onPublish(): void;
}

/** What would be done, or was; each problem by its line, its column and its reason. */
export function BulkReport({ report, isBusy, onPublish }: Props) {
  const { counts, issues, dry_run } = report;
  const known = KINDS.flatMap((kind) => (counts[kind] ? [{ kind, ...counts[kind] }] : []));
  const touched = known.reduce((sum, { created, changed }) => sum + created + changed, 0);
  return (
    <section className={classes.section}>
      <FocusedHeading level={2}>{dry_run ? words.checked : words.published}</FocusedHeading>
      <ul>
        {known.map(({ kind, ...count }) => (
          <li key={kind}>{words.counts[kind](count)}</li>
        ))}
      </ul>
      <p>{issues.length === 0 ? words.noProblem : words.problems(report)}</p>
      {issues.length > 0 && <Problems report={report} />}
      {dry_run && touched === 0 && <p>{words.nothing}</p>}
      {dry_run && touched > 0 && (
        <div className={pageClasses.actions}>
          <Button aria-disabled={isBusy} onClick={() => !isBusy && onPublish()}>
            {isBusy ? words.publishing : words.publish}
          </Button>
        </div>
      )}
    </section>
  );
}

function Problems({ report: { issues, rejected, warnings, repaired } }: Pick<Props, 'report'>) {
  const all = rejected + warnings + repaired;
  const rows = issues.map(({ severity, ...issue }) => ({ ...issue, severity: words.severities[severity] }));
  const save = () => {
    const header = COLUMNS.map((column) => words.columns[column]);
    const lines = rows.map((row) => COLUMNS.map((column) => row[column]));
    giveFile('problemes.csv', 'text/csv', writeCsv([header, ...lines]));
  };
  return (
    <>
      <div className={pageClasses.actions}>
        <Button variant="default" onClick={save}>
          {words.download}
        </Button>
      </div>
      {all > SHOWN && <p>{words.first(Math.min(SHOWN, rows.length), all)}</p>}
      <ul aria-label={words.details}>
        {rows.slice(0, SHOWN).map(({ origin, line, field, value, reason, severity }) => (
          <li key={[origin, line, field, value, reason].join(' ')}>
            <strong>{words.where(origin, line, field)}</strong> {reason}
            {value !== null && ` ${words.value(value)}`} ({severity})
          </li>
        ))}
      </ul>
    </>
  );
}
