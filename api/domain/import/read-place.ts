import type { GazetteerCommune } from '#api/domain/geography/commune';
import { departementsOfPostcode } from '#api/domain/geography/departement';
import { readPostcode } from '#api/domain/geography/postcode';
import { placePoint, readPoint } from './normalise/point.ts';
import type { ParseOptions } from './parse-options.ts';
import type { ReachRecord } from './records.ts';
import type { RowReader } from './row-reader.ts';

export type PlaceRecord = Pick<
  ReachRecord,
  | 'adresse'
  | 'complement_adresse'
  | 'code_postal'
  | 'commune'
  | 'code_insee'
  | 'latitude'
  | 'longitude'
  | 'point_origin'
>;

export interface ReadPlace {
  place: PlaceRecord;
  /** INSEE code of the département, for telephone numbers; null when unknown. */
  departement: string | null;
}

/** Names of the address columns, where a format has its own. */
export interface PlaceColumns {
  commune: string;
  code_insee: string;
}

const STANDARD_COLUMNS: PlaceColumns = { commune: 'commune', code_insee: 'code_insee' };

function readCodePostal(row: RowReader): string | null {
  const typed = row.string('code_postal');
  const read = readPostcode(typed);
  if (typed !== null && read === null)
    row.add('warning', { field: 'code_postal', value: typed, reason: 'Le code postal n’est pas lisible.' });
  if (read?.repaired)
    row.add('repaired', {
      field: 'code_postal',
      value: typed,
      reason: `Code postal corrigé : ${read.value}.`,
    });
  return read?.value ?? null;
}

function resolveCommune(
  row: RowReader,
  columns: PlaceColumns,
  options: ParseOptions,
): GazetteerCommune | null {
  const cells = {
    code_insee: row.string(columns.code_insee),
    code_postal: row.string('code_postal'),
    commune: row.line(columns.commune),
  };
  if (Object.values(cells).every((cell) => cell === null)) return null;
  const point = readPoint(row.cell('latitude'), row.cell('longitude'));
  const found = options.gazetteer.resolve({ ...cells, point });
  if (found === null) {
    const value = [cells.code_postal, cells.commune, cells.code_insee]
      .filter((cell) => cell !== null)
      .join(' ');
    row.add('warning', { field: columns.commune, value, reason: 'La commune n’a pas été reconnue.' });
    return null;
  }
  if (found.warning !== undefined)
    row.add('warning', { field: columns.commune, value: cells.commune, reason: found.warning });
  if (found.how === 'former-code' || found.how === 'former-name')
    row.add('repaired', {
      field: columns.code_insee,
      value: cells.code_insee ?? cells.commune,
      reason: `Ancienne commune, rattachée à ${found.commune.nom} (${found.commune.code}).`,
    });
  return found.commune;
}

/** Address, commune of today and point of a row; nothing at all when the row says no place. */
export function readPlace(
  row: RowReader,
  options: ParseOptions,
  columns: PlaceColumns = STANDARD_COLUMNS,
): ReadPlace {
  const codePostal = readCodePostal(row);
  const commune = resolveCommune(row, columns, options);
  const cells = { latitude: row.cell('latitude'), longitude: row.cell('longitude') };
  const { notes, ...point } = placePoint(cells, commune);
  row.note('latitude', notes);
  return {
    place: {
      adresse: row.line('adresse'),
      complement_adresse: row.line('complement_adresse'),
      code_postal: codePostal,
      commune: commune?.nom ?? row.line(columns.commune),
      code_insee: commune?.code ?? null,
      ...point,
    },
    departement: commune?.code_departement ?? (codePostal && departementsOfPostcode(codePostal)[0]) ?? null,
  };
}
