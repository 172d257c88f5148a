import { THEMATIQUE_GROUPS } from '#api/domain/vocabulary/thematiques';
import { figuresOf } from '../needs-rows.ts';
import { subjectLabel } from '../subject-words.ts';
import { sortRows } from '../table/sort-rows.ts';
import { percentOf, ratePer10000 } from './rates.ts';
import type { TerritoryId } from '#api/domain/sharing/territory-path';
import type { CoverageOf, Part } from '../use-territory.ts';

/** What is measured of several territories: one value for each, in their order; null where it is not known. */
export interface ChartRow {
  key: string;
  label: string;
  values: readonly (number | null)[];
}

/** A territory that is compared. */
export interface Side extends TerritoryId {
  nom: string;
  coverage: CoverageOf;
}

/** How the values of a territory are drawn: shapes, so that no colour is needed to tell them. */
export type MarkShape = 'bar' | 'diamond' | 'stroke';

export interface Series {
  nom: string;
  shape: MarkShape;
}

/** The first territory is the bars; France, wherever it stands behind, is the same stroke. */
export const seriesOf = (sides: readonly Pick<Side, 'kind' | 'nom'>[]): Series[] =>
  sides.map(({ kind, nom }, at) => ({
    nom,
    shape: at === 0 ? 'bar' : kind === 'france' ? 'stroke' : 'diamond',
  }));

export type Measure = (side: Side, subject: string) => number | null;

/** Offers per 10 000 inhabitants. */
export const rateOf: Measure = ({ coverage }, subject) =>
  ratePer10000(figuresOf(coverage, subject)?.offers, coverage.population);

/** Per cent of the offers that were confirmed within six months. */
export function freshOf({ coverage }: Side, subject: string): number | null {
  const figures = figuresOf(coverage, subject);
  return figures && percentOf(figures.fresh, figures.offers);
}

const FAMILIES = THEMATIQUE_GROUPS.map(({ value }) => `group:${value}`);

/** Each family of needs, those that the first territory has most of first; a chosen need or network stands before them. */
export function familyRows(sides: readonly Side[], measure: Measure, chosen: string): ChartRow[] {
  const rowOf = (key: string): ChartRow => ({
    key,
    label: subjectLabel(key),
    values: sides.map((side) => measure(side, key)),
  });
  const apart = chosen === 'all:all' || FAMILIES.includes(chosen) ? [] : [rowOf(chosen)];
  return [...apart, ...fromMost(FAMILIES.map(rowOf))];
}

/** Each part of a territory beside the whole, from the one that has most. */
export function partRows(parts: readonly Part[], whole: number | null): ChartRow[] {
  return fromMost(
    parts.map(({ code, nom, figures }) => ({
      key: code,
      label: nom,
      values: [ratePer10000(figures?.offers, figures?.population), whole],
    })),
  );
}

const fromMost = (rows: readonly ChartRow[]): ChartRow[] =>
  sortRows(rows, ({ values }) => values[0] ?? null, true);
