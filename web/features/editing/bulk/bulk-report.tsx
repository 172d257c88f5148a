import { Button } from '@mantine/core';
import { writeCsv } from '#api/domain/import/write-csv';
import { giveFile } from '#web/lib/give-file.ts';
import { FocusedHeading } from '#web/ui/focused-heading.tsx';
import { bulk as words } from './bulk.fr.ts';
import type { ImportReport } from '#api/contract/imports.contract';
import classes from '../editing.module.css';
import bulkClasses from './bulk.module.css';

/** How many problems the page shows; the file holds them all. */
const SHOWN = 50;

const KINDS = ['structures', 'services'] as const;
const COUNTS = ['created', 'changed', 'untouched'] as const;
const COLUMNS = ['origin', 'line', 'field', 'value', 'reason', 'severity'] as const;

interface Props {
  report: ImportReport;
  isBusy: boolean;
  onPublish(): void;
}

/** What would be done, or was; each problem by its line, its column and its reason. */
export function BulkReport({ report, isBusy, onPublish }: Props) {
  const { counts, issues, dry_run } = report;
  const touched = KINDS.reduce(
    (sum, kind) => sum + (counts[kind]?.created ?? 0) + (counts[kind]?.changed ?? 0),
    0,
  );
  return (
    <section className={classes.section}>
      <FocusedHeading level={2}>{dry_run ? words.checked : words.published}</FocusedHeading>
      <div className={bulkClasses.scroll} tabIndex={0} role="group" aria-label={words.checked}>
        <table className={bulkClasses.table}>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              {COUNTS.map((name) => (
                <th key={name} scope="col">
                  {words.counts[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {KINDS.map((kind) => (
              <tr key={kind}>
                <th scope="row">{words.kinds[kind]}</th>
                {COUNTS.map((name) => (
                  <td key={name}>{counts[kind]?.[name] ?? 0}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{issues.length === 0 ? words.noProblem : words.problems(report)}</p>
      {issues.length > 0 && <Problems report={report} />}
      {dry_run && touched === 0 && <p>{words.nothing}</p>}
      {dry_run && touched > 0 && (
        <div className={classes.actions}>
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
      <div className={classes.actions}>
        <Button variant="default" onClick={save}>
          {words.download}
        </Button>
      </div>
      {all > SHOWN && <p>{words.first(Math.min(SHOWN, rows.length), all)}</p>}
      <div className={bulkClasses.scroll} tabIndex={0} role="group" aria-label={words.details}>
        <table className={bulkClasses.table}>
          <caption>{words.details}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row, index) => (
              <tr key={index}>
                {COLUMNS.map((column) => (
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
