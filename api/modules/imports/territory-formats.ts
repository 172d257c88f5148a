import type { DataSource, EntityManager } from 'typeorm';
import type { ImportReport, ImportRequest } from '#api/contract/imports.contract';
import type { Gazetteer } from '#api/domain/geography/gazetteer';
import { COMMUNES_COLUMNS, parseCommune } from '#api/domain/import/parse-communes';
import { FRAGILITY_COLUMNS, parseFragility } from '#api/domain/import/parse-fragility';
import { FRR_COLUMNS, parseFrr } from '#api/domain/import/parse-frr';
import { OUTLINE_COLUMNS, parseOutline } from '#api/domain/import/parse-outline';
import type { RawRow } from '#api/domain/import/raw-row';
import type { RowIssue } from '#api/domain/import/records';
import { mergeFragility, mergeFrr } from './merge-commune-facts.ts';
import { mergeCommunes } from './merge-communes.ts';
import { mergeOutlines } from './outlines/merge-outlines.ts';
import { prepareOutlines } from './outlines/prepare-outlines.ts';
import type { KnownColumns } from './read-rows.ts';

const TERRITORY_FORMAT_NAMES = ['communes', 'contours', 'fragilite', 'frr'] as const;
export type TerritoryFormat = (typeof TERRITORY_FORMAT_NAMES)[number];

export const isTerritoryFormat = (format: ImportRequest['format']): format is TerritoryFormat =>
  (TERRITORY_FORMAT_NAMES as readonly string[]).includes(format);

/** What a file says of a territory; `id` is the code of today. */
export interface TerritoryRecord {
  kind: 'commune' | 'outline';
  id: string;
  payload: object;
}

export interface TerritoryScope {
  runId: string;
  departement: string | null;
  /** Whether what the file does not name stays. */
  partial: boolean;
  acceptDepartures: boolean;
  now: Date;
}

interface Format {
  columns: KnownColumns['columns'];
  parse: (raw: RawRow, gazetteer: Gazetteer) => { record: TerritoryRecord | null; issues: RowIssue[] };
  /** What takes long between the reading and the merge, outside its transaction. */
  prepare?: (dataSource: DataSource, runId: string) => Promise<void>;
  merge: (manager: EntityManager, scope: TerritoryScope) => Promise<ImportReport['counts']>;
  /** The tables that it writes. */
  tables: string;
}

const ofCommune = (said: { code: string } | null): TerritoryRecord | null =>
  said && { kind: 'commune', id: said.code, payload: said };

/** The formats of what is known of territories: their points, what coverage is crossed with, their outlines. */
export const TERRITORY_FORMATS: Record<TerritoryFormat, Format> = {
  communes: {
    columns: COMMUNES_COLUMNS,
    parse: (raw) => {
      const { commune, issues } = parseCommune(raw);
      return { record: ofCommune(commune), issues };
    },
    merge: (manager, { runId }) => mergeCommunes(manager, runId),
    tables: 'commune, commune_nom',
  },
  contours: {
    columns: OUTLINE_COLUMNS,
    parse: (raw) => {
      const { outline, issues } = parseOutline(raw);
      return { record: outline && { kind: 'outline', id: outline.code, payload: outline }, issues };
    },
    prepare: prepareOutlines,
    merge: mergeOutlines,
    tables: 'outline',
  },
  fragilite: {
    columns: FRAGILITY_COLUMNS,
    parse: (raw, gazetteer) => {
      const { fragility, issues } = parseFragility(raw, gazetteer);
      return { record: ofCommune(fragility), issues };
    },
    merge: mergeFragility,
    tables: 'commune_fragility',
  },
  frr: {
    columns: FRR_COLUMNS,
    parse: (raw, gazetteer) => {
      const { frr, issues } = parseFrr(raw, gazetteer);
      return { record: ofCommune(frr), issues };
    },
    merge: mergeFrr,
    tables: 'commune_frr',
  },
};
