import 'reflect-metadata';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readConfig } from '#api/config';
import { importRequestSchema, IMPORT_FORMATS, startImport } from '#api/contract/imports.contract';
import type { ImportReport, ImportRequest } from '#api/contract/imports.contract';
import { describeImportFailure } from '#api/modules/imports/describe-import-failure';
import { RunImport } from '#api/modules/imports/run-import';
import { askOperator, OperatorError } from './ask-operator.ts';
import { describeStartFailure } from './describe-start-failure.ts';
import { printReport } from './print-report.ts';
import { showProgress } from './show-progress.ts';
import { sayTo } from './say.ts';
import { readEvents } from './read-events.ts';
import { withApp } from './with-app.ts';

z.config(z.locales.fr());

const USAGE = `Usage : npm run import -- FORMAT FICHIER_OU_ADRESSE [SECOND_FICHIER] [options]
  FORMAT                ${IMPORT_FORMATS.join(', ')}
  --dry-run             montre ce qui changerait, sans rien écrire
  --departement 73      ne garde qu’un département
  --source NOM          producteur des lignes qui ne le nomment pas
  --partial             le fichier est un extrait : ce qu’il ne nomme pas reste, même s’il est coupé
  --accept-departures   accepte que plus de la moitié d’une source disparaisse
  --json                écrit le rapport entier en JSON
  (avant les options, npm veut « -- »)`;

class UsageError extends Error {}

function readRequest(): { request: ImportRequest; json: boolean } {
  const { values, positionals } = readArguments();
  const [format, ...origins] = positionals;
  if (!format || origins.length === 0) throw new UsageError(USAGE);
  const parsed = importRequestSchema.safeParse({
    format,
    origins: origins.map((origin) => (/^https?:\/\//i.test(origin) ? origin : resolve(origin))),
    dry_run: values['dry-run'],
    partial: values.partial,
    accept_departures: values['accept-departures'],
    departement: values.departement,
    source: values.source,
  });
  if (parsed.success) return { request: parsed.data, json: values.json };
  throw new UsageError(`${parsed.error.issues.map(({ message }) => message).join('\n')}\n\n${USAGE}`);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        partial: { type: 'boolean', default: false },
        'accept-departures': { type: 'boolean', default: false },
        departement: { type: 'string' },
        source: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

async function run(): Promise<void> {
  const { request, json } = readRequest();
  const say = sayTo(process.stderr);
  const progress = showProgress(process.stderr);
  const report = await withApp<ImportReport>(readConfig(), say, {
    here: (app) => app.get(RunImport, { strict: false }).run(request, progress),
    there: async (operator) => readEvents(await askOperator(operator, startImport, request), progress),
  });
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
}

run().catch((error: unknown) => {
  const foreseen = error instanceof UsageError || error instanceof OperatorError;
  const message = foreseen ? error.message : (describeImportFailure(error) ?? describeStartFailure(error));
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});
