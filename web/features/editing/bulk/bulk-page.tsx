import { Button } from '@mantine/core';
import { useState } from 'react';
import { BROUGHT_FILES } from '#api/contract/bulk.contract';
import { CSV_MODELS } from '#api/domain/import/csv-models';
import { writeCsv } from '#api/domain/import/write-csv';
import { giveFile } from '#web/lib/give-file.ts';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { useSourceName } from '#web/lib/use-settings.ts';
import { ActionFailure } from '../action-failure.tsx';
import { Field } from '#web/ui/field.tsx';
import { KeepersOnly } from '../keepers-only.tsx';
import { BulkReport } from './bulk-report.tsx';
import { bulk as words } from './bulk.fr.ts';
import { ImportFailure, useBulk } from './use-bulk.ts';
import fieldClasses from '#web/ui/field.module.css';
import pageClasses from '#web/ui/page.module.css';
import classes from '../editing.module.css';

/** « Importer mes fiches » : for who was given a source. */
export default function BulkPage() {
  usePageTitle(words.pageTitle);
  return (
    <KeepersOnly title={words.title}>
      {({ sources }) =>
        sources.length === 0 ? (
          <section className={pageClasses.card} aria-labelledby="aucune-source">
            <h2 id="aucune-source">{words.none}</h2>
            <p>{words.noneText}</p>
          </section>
        ) : (
          <>
            <p>{words.lead}</p>
            <p className={pageClasses.soft}>{words.stays}</p>
            <Models />
            <Bringing sources={sources} />
          </>
        )
      }
    </KeepersOnly>
  );
}

/** The header and a line, to fill in a spreadsheet. */
const Models = () => (
  <section aria-labelledby="modeles" className={classes.section}>
    <h2 id="modeles">{words.models}</h2>
    <div className={pageClasses.actions}>
      {BROUGHT_FILES.map((name) => (
        <Button
          key={name}
          variant="default"
          onClick={() => giveFile(`modele-${name}.csv`, 'text/csv', writeCsv(CSV_MODELS[name]))}
        >
          {words.model[name]}
        </Button>
      ))}
    </div>
  </section>
);

function Bringing({ sources }: { sources: readonly string[] }) {
  const nameOf = useSourceName();
  const [source, setSource] = useState(sources[0] ?? '');
  const { progress, report, issue, isBusy, error, ...bulk } = useBulk(source);
  const doing = bulk.isPublishing ? words.publishing : words.checking;
  return (
    <>
      <form
        className={classes.section}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) bulk.check();
        }}
      >
        <Field label={words.source} issue={undefined}>
          {(ties) => (
            <select
              {...ties}
              value={source}
              disabled={isBusy}
              onChange={(event) => {
                setSource(event.currentTarget.value);
                bulk.forget();
              }}
            >
              {sources.map((slug) => (
                <option key={slug} value={slug}>
                  {nameOf(slug)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {BROUGHT_FILES.map((name) => (
          <Field key={name} label={words.files[name]} help={words.filesHelp} issue={undefined}>
            {(ties) => (
              <input
                {...ties}
                type="file"
                disabled={isBusy}
                accept=".csv,.txt,text/csv"
                onChange={(event) => bulk.choose(name, event.currentTarget.files?.[0])}
              />
            )}
          </Field>
        ))}
        {issue && (
          <p role="alert" className={fieldClasses.fault}>
            {issue}
          </p>
        )}
        <div className={pageClasses.actions}>
          <Button type="submit" aria-disabled={isBusy}>
            {isBusy ? doing : words.check}
          </Button>
        </div>
      </form>
      {progress && (
        <p role="status">
          {progress.stage}
          {progress.total ? ` (${Math.round((100 * progress.done) / progress.total)} %)` : ''}
        </p>
      )}
      {error instanceof ImportFailure && (
        <p role="alert" className={fieldClasses.fault}>
          {error.message}
        </p>
      )}
      {error && !(error instanceof ImportFailure) && (
        <ActionFailure error={error} title={words.failed} onRetry={bulk.retry} />
      )}
      {report && !error && (
        <BulkReport key={String(report.dry_run)} report={report} isBusy={isBusy} onPublish={bulk.publish} />
      )}
    </>
  );
}
