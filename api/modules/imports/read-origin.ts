import type { ImportRequest } from '#api/contract/imports.contract';
import { departementOfCommune, departementsOfPostcode } from '#api/domain/geography/departement';
import type { Gazetteer } from '#api/domain/geography/gazetteer';
import type { RawRow } from '#api/domain/import/raw-row';
import type { ParsedRow, RowIssue } from '#api/domain/import/records';
import { editionOf, FORMATS } from './formats.ts';
import type { ListingFormat } from './formats.ts';
import { OriginError } from './open-origin.ts';
import type { OpenOrigin } from './open-origin.ts';
import { readRows } from './read-rows.ts';
import type { RowStager } from './stage-rows.ts';
import { isTerritoryFormat, TERRITORY_FORMATS } from './territory-formats.ts';
import type { TerritoryFormat } from './territory-formats.ts';

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
  const { columns } = isTerritoryFormat(format) ? TERRITORY_FORMATS[format] : FORMATS[format];
  const known = { columns, onUnknown: (names: string[]) => void (unknown = names) };
  for await (const raw of readRows(origin.stream, format === 'contours' ? 'geojson' : origin.kind, known)) {
    if (raw.isCut && !reading.request.partial) throw cutShort(origin.label, raw);
    if (isTerritoryFormat(format)) await stageTerritory(raw, stager, { ...reading, format });
    else await stageListing(raw, stager, { ...reading, format, label: origin.label });
    count += 1;
    if (count % ROWS_PER_PROGRESS === 0) reading.onRows(count);
  }
  if (unknown.length > 0) await stager.addIssues([unknownColumns(unknown)]);
  await stager.flush();
  return count;
}

/** What was not read would be taken for gone. */
function cutShort(label: string, { line, problem }: RawRow): OriginError {
  return new OriginError(
    `${label}, ligne ${line} : ${problem} La suite n’a pas été lue : rien n’a été changé. ` +
      'Réparez le fichier, ou relancez avec --partial pour n’en prendre que ce qui se lit.',
  );
}

function unknownColumns(names: string[]): RowIssue {
  const reason = 'Des colonnes inconnues de ce format n’ont pas été reprises.';
  return { line: 1, field: null, value: names.join(', ').slice(0, 200), reason, severity: 'warning' };
}

async function stageListing(
  raw: RawRow,
  stager: RowStager,
  reading: Reading & { format: ListingFormat; label: string },
): Promise<void> {
  const { request, gazetteer, today, format, label } = reading;
  const { source } = request;
  const edition = editionOf(label);
  const options = { gazetteer, today, ...(source && { source }), ...(edition && { edition }) };
  const parsed = FORMATS[format].parse(raw, options);
  await stager.add(raw.line, parsed, isOutside(parsed, request.departement));
}

async function stageTerritory(
  raw: RawRow,
  stager: RowStager,
  { request, gazetteer, format }: Reading & { format: TerritoryFormat },
): Promise<void> {
  const { record, issues } = TERRITORY_FORMATS[format].parse(raw, gazetteer);
  if (!record) return stager.addIssues(issues);
  if (request.departement && departementOfCommune(record.id) !== request.departement) return;
  await stager.addTerritory(raw.line, record, issues);
}

/** Whether a structure lies outside the only territory wanted; one that nothing places is outside. */
function isOutside({ structure }: ParsedRow, departement: string | undefined): boolean {
  if (!departement || !structure) return false;
  if (structure.code_insee) return departementOfCommune(structure.code_insee) !== departement;
  return !departementsOfPostcode(structure.code_postal ?? '').includes(departement);
}
