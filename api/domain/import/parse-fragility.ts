import type { Gazetteer } from '#api/domain/geography/gazetteer';
import type { RawRow } from './raw-row.ts';
import { readCommuneCode, UNKNOWN_COMMUNE } from './read-commune-code.ts';
import type { Named } from './read-commune-code.ts';
import type { RowIssue } from './records.ts';
import { RowReader } from './row-reader.ts';

/** What the index is made of, each from 0 to 10 like the whole. */
export const FRAGILITY_RATES = [
  'no_thd_coverage_rate',
  'no_4g_coverage_rate',
  'poverty_rate',
  'older_65_rate',
  'nscol15p_rate',
] as const;

type Rate = (typeof FRAGILITY_RATES)[number];

/** The digital-fragility index of a commune; 10 is the most fragile. */
export type FragilityRecord = Named & { total: number } & Record<Rate, number | null>;

export interface ParsedFragility {
  fragility: FragilityRecord | null;
  issues: RowIssue[];
}

export const FRAGILITY_COLUMNS: ReadonlySet<string> = new Set([
  'name',
  'division',
  'code',
  ...FRAGILITY_RATES,
  'total',
]);

/** A row of the digital-fragility index of the MedNum. Rows of other divisions than communes are not taken. */
export function parseFragility(raw: RawRow, gazetteer: Gazetteer): ParsedFragility {
  const row = new RowReader(raw);
  const reject = (field: string | null, reason: string): ParsedFragility => {
    row.reject(field, reason);
    return { fragility: null, issues: row.issues };
  };
  if (raw.problem !== undefined) return reject(null, raw.problem);
  if ((row.string('division') ?? 'city') !== 'city')
    return reject('division', 'La ligne n’est pas celle d’une commune.');
  const named = readCommuneCode(row, 'code', gazetteer);
  if (named === null) return reject('code', UNKNOWN_COMMUNE);
  if (row.string('total') === null)
    return reject('total', 'La commune n’a pas d’indice : la cellule est vide.');
  const total = outOfTen(row.string('total'));
  if (total === null) return reject('total', 'L’indice n’est pas un nombre de 0 à 10.');
  const rates = Object.fromEntries(FRAGILITY_RATES.map((rate) => [rate, readRate(row, rate)]));
  return { fragility: { ...named, total, ...(rates as Record<Rate, number | null>) }, issues: row.issues };
}

function readRate(row: RowReader, rate: Rate): number | null {
  const typed = row.string(rate);
  const value = outOfTen(typed);
  if (typed !== null && value === null)
    row.add('warning', { field: rate, value: typed, reason: 'La composante n’est pas un nombre de 0 à 10.' });
  return value;
}

function outOfTen(typed: string | null): number | null {
  if (typed === null || !/^\d+([.,]\d+)?$/.test(typed)) return null;
  const value = Number(typed.replace(',', '.'));
  return value <= 10 ? value : null;
}
