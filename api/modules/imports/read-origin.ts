import type { ImportRequest } from '#api/contract/imports.contract';
import { departementOfCommune, departementsOfPostcode } from '#api/domain/geography/departement';
import type { Gazetteer } from '#api/domain/geography/gazetteer';
import { COMMUNES_COLUMNS, parseCommune } from '#api/domain/import/parse-communes';
import type { ParsedRow, RowIssue } from '#api/domain/import/records';
import { editionOf, FORMATS } from './formats.ts';
import { OriginError } from './open-origin.ts';
import type { OpenOrigin } from './open-origin.ts';
import { readRows } from './read-rows.ts';
import type { RowStager } from './stage-rows.ts';

/** Told as rows pass: how many, and how much of the file. */
export type OnRows = (rows: number) => void;

interface Reading {
  request: ImportRequest;
  gazetteer: Gazetteer;
  /** `YYYY-MM-DD`. */
  today: string;
  onRows: OnRows;
}

const ROWS_PER_PROGRESS = 200;

/**
 * Parses every row of a file and stages it; gives how many rows there were.
 * @throws OriginError when the file is cut short, unless it is taken for an extract.
 */
export async function readOrigin(origin: OpenOrigin, stager: RowStager, reading: Reading): Promise<number> {
  try {
    return await stageOrigin(origin, stager, reading);
  } finally {
    // What clears the rows of a failed run must not run before the last of them are written.
    await stager.settle();
  }
}

async function stageOrigin(origin: OpenOrigin, stager: RowStager, reading: Reading): Promise<number> {
  let count = 0;
  let unknown: string[] = [];
  const { format } = reading.request;
  const columns = format === 'communes' ? COMMUNES_COLUMNS : FORMATS[format].columns;
  const known = { columns, onUnknown: (names: string[]) => void (unknown = names) };
  for await (const raw of readRows(origin.stream, origin.kind, known)) {
    if (raw.isCut && !reading.request.partial) throw cutShort(origin.label, raw);
    await (reading.request.format === 'communes' ? stageCommune : stageListing)(raw, stager, {
      ...reading,
      label: origin.label,
    });
    count += 1;
    if (count % ROWS_PER_PROGRESS === 0) reading.onRows(count);
  }
  if (unknown.length > 0) await stager.addIssues([unknownColumns(unknown)]);
  await stager.flush();
  return count;
}

/** What was not read would be taken for gone. */
function cutShort(label: string, { line, problem }: Raw): OriginError {
  return new OriginError(
    `${label}, ligne ${line} : ${problem} La suite n’a pas été lue : rien n’a été changé. ` +
      'Réparez le fichier, ou relancez avec --partial pour n’en prendre que ce qui se lit.',
  );
}

function unknownColumns(names: string[]): RowIssue {
  const reason = 'Des colonnes inconnues de ce format n’ont pas été reprises.';
  return { line: 1, field: null, value: names.join(', ').slice(0, 200), reason, severity: 'warning' };
}

type Raw = Parameters<typeof parseCommune>[0];

async function stageListing(
  raw: Raw,
  stager: RowStager,
  reading: Reading & { label: string },
): Promise<void> {
  const { request, gazetteer, today, label } = reading;
  if (request.format === 'communes') return;
  const { source } = request;
  const edition = editionOf(label);
  const options = { gazetteer, today, ...(source && { source }), ...(edition && { edition }) };
  const parsed = FORMATS[request.format].parse(raw, options);
  await stager.add(raw.line, parsed, isOutside(parsed, request.departement));
}

async function stageCommune(raw: Raw, stager: RowStager, { request }: Reading): Promise<void> {
  const { commune, issues } = parseCommune(raw);
  if (!commune) return stager.addIssues(issues);
  if (request.departement && departementOfCommune(commune.code) !== request.departement) return;
  await stager.addCommune(raw.line, commune, issues);
}

/** Whether a structure lies outside the only territory wanted; one that nothing places is outside. */
function isOutside({ structure }: ParsedRow, departement: string | undefined): boolean {
  if (!departement || !structure) return false;
  if (structure.code_insee) return departementOfCommune(structure.code_insee) !== departement;
  return !departementsOfPostcode(structure.code_postal ?? '').includes(departement);
}
