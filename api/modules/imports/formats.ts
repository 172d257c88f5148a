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
import type { TerritoryFormat } from './territory-formats.ts';

export type ListingFormat = Exclude<ImportRequest['format'], TerritoryFormat>;

interface Format {
  parse: (row: RawRow, options: ParseOptions) => ParsedRow;
  /** Columns that the parser reads, or leaves out on purpose. */
  columns: ReadonlySet<string>;
  /** Whether a service is a row of its own, whose problems deserve a line of their own. */
  servicesAreRows: boolean;
}

/** Columns that say a service even when the one that names its structure was left out: of the schema v1, then of v0. */
const SERVICE_MARKS = (
  'structure_id modes_accueil modes_mobilisation mobilisable_par frais zone_eligibilite ' +
  'types profils modes_orientation_beneficiaire zone_diffusion_type _di_structure_surrogate_id'
).split(' ');

/** Structures of v0 had needs too, beside what only a structure has. */
const STRUCTURE_ONLY = [...DATA_INCLUSION_STRUCTURE_COLUMNS].filter(
  (column) => !DATA_INCLUSION_SERVICE_COLUMNS.has(column),
);

function isService(row: RawRow['row']): boolean {
  if (SERVICE_MARKS.some((column) => column in row)) return true;
  return 'thematiques' in row && !STRUCTURE_ONLY.some((column) => column in row);
}

/** Structures and services come in two files of one format. */
const parseDataInclusion: Format['parse'] = (raw, options) =>
  (isService(raw.row) ? parseDataInclusionService : parseDataInclusionStructure)(raw, options);

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
