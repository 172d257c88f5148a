import type { ImportRequest } from '#api/contract/imports.contract';
import {
  DATA_INCLUSION_SERVICE_COLUMNS,
  parseDataInclusionService,
} from '#api/domain/import/parse-data-inclusion-service';
import {
  DATA_INCLUSION_STRUCTURE_COLUMNS,
  parseDataInclusionStructure,
} from '#api/domain/import/parse-data-inclusion-structure';
import { FRANCE_SERVICES_COLUMNS, parseFranceServices } from '#api/domain/import/parse-france-services';
import {
  LIEUX_COLUMNS,
  parseLieuxMediationNumerique,
} from '#api/domain/import/parse-lieux-mediation-numerique';
import type { ParseOptions } from '#api/domain/import/parse-options';
import type { RawRow } from '#api/domain/import/raw-row';
import type { ParsedRow } from '#api/domain/import/records';

export type ListingFormat = Exclude<ImportRequest['format'], 'communes'>;

interface Format {
  parse: (row: RawRow, options: ParseOptions) => ParsedRow;
  /** Columns that the parser reads, or leaves out on purpose. */
  columns: ReadonlySet<string>;
  /** Whether a service is a row of its own, whose problems deserve a line of their own. */
  servicesAreRows: boolean;
}

/** Structures and services come in two files of one format: only a service names a structure. */
const parseDataInclusion: Format['parse'] = (raw, options) =>
  'structure_id' in raw.row
    ? parseDataInclusionService(raw, options)
    : parseDataInclusionStructure(raw, options);

/** The formats of listings: one pure parser each. */
export const FORMATS: Record<ListingFormat, Format> = {
  'data-inclusion': {
    parse: parseDataInclusion,
    columns: new Set([...DATA_INCLUSION_STRUCTURE_COLUMNS, ...DATA_INCLUSION_SERVICE_COLUMNS]),
    servicesAreRows: true,
  },
  'france-services': { parse: parseFranceServices, columns: FRANCE_SERVICES_COLUMNS, servicesAreRows: false },
  'lieux-mediation-numerique': {
    parse: parseLieuxMediationNumerique,
    columns: LIEUX_COLUMNS,
    servicesAreRows: false,
  },
};

/** The date in a file's name, `liste-fs-20240801.csv` -> `2024-08-01`: the edition that its rows describe. */
export function editionOf(label: string): string | undefined {
  const [, year, month, day] = /(20\d{2})-?(\d{2})(?:-?(\d{2}))?(?!\d)/.exec(label) ?? [];
  const date = `${year}-${month}-${day ?? '01'}`;
  return year && !Number.isNaN(Date.parse(date)) ? date : undefined;
}
