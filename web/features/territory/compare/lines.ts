import { formatDistance } from '#web/lib/format-distance.ts';
import { formatNumber } from '#web/lib/french.ts';
import { formatRate, percentOf, ratePer10000, roundForFile } from '../charts/rates.ts';
import { formatShare } from '../format-share.ts';
import { figuresOf } from '../needs-rows.ts';
import { needs, tables } from '../territory.fr.ts';
import { compare as words } from './compare.fr.ts';
import type { CoverageFigures } from '#api/contract/territories.contract';
import type { CoverageOf, TerritoryAnswer } from '../use-territory.ts';

/** One of the two territories, with what it has of every subject. */
export interface Compared {
  territory: TerritoryAnswer;
  coverage: CoverageOf;
}

/** What a line says of one territory. */
export interface Told {
  said: string;
  besides: string | null;
  /** For the file. */
  value: number | string | null;
  percent: number | null;
}

export interface Line {
  label: string;
  told: readonly Told[];
}

export interface LineGroup {
  label: string;
  lines: Line[];
}

type Tell = (figures: CoverageFigures) => Told;

/** All that is compared of two territories, for a subject. */
export function compareLines(both: readonly Compared[], subject: string): LineGroup[] {
  const figures = both.map(({ coverage }) => figuresOf(coverage, subject));
  const lineOf = ([label, tell]: readonly [string, Tell]): Line => ({
    label,
    told: figures.map((known) => (known ? tell(known) : UNKNOWN)),
  });
  return [
    {
      label: words.groups.territory,
      lines: [
        { label: words.inhabitants, told: both.map(({ territory }) => number(territory.inhabitants)) },
        { label: words.communes, told: both.map(({ territory }) => number(territory.communes)) },
      ],
    },
    { label: words.groups.offers, lines: OFFERS.map(lineOf) },
    { label: words.groups.reach, lines: REACH.map(lineOf) },
  ];
}

const UNKNOWN: Told = { said: tables.unknown, besides: null, value: null, percent: null };

const number = (value: number | null): Told =>
  value === null ? UNKNOWN : { ...UNKNOWN, said: formatNumber(value), value };

/** How many, and the share of the offers that it is. */
const ofOffers =
  (part: 'on_site' | 'at_a_distance' | 'itinerant' | 'out_of_hours' | 'by_phone'): Tell =>
  (figures) => ({
    ...number(figures[part]),
    besides: figures.offers > 0 ? formatShare(figures[part], figures.offers) : null,
    percent: percentOf(figures[part], figures.offers),
  });

/** The share, which compares, then how many. */
const share = (part: number, whole: number): Told => ({
  said: formatShare(part, whole),
  besides: formatNumber(part),
  value: part,
  percent: percentOf(part, whole),
});

const people =
  (part: 'within_5_km' | 'within_10_km' | 'within_20_km' | 'within_30_km' | 'unreached'): Tell =>
  (figures) =>
    share(figures[part], figures.population);

function rate({ offers, population }: CoverageFigures): Told {
  const value = ratePer10000(offers, population);
  return { ...UNKNOWN, said: formatRate(value), value: roundForFile(value) };
}

function farthest({ farthest_m, farthest_nom }: CoverageFigures): Told {
  if (farthest_m === null) return UNKNOWN;
  return { ...UNKNOWN, said: formatDistance(farthest_m), besides: farthest_nom, value: farthest_m };
}

const OFFERS: readonly (readonly [string, Tell])[] = [
  [needs.offers, ({ offers }) => number(offers)],
  [words.rate, rate],
  [needs.structures, ({ structures }) => number(structures)],
  [needs.onSite, ofOffers('on_site')],
  [needs.atDistance, ofOffers('at_a_distance')],
  [needs.itinerant, ofOffers('itinerant')],
  [needs.outOfHours, ofOffers('out_of_hours')],
  [needs.byPhone, ofOffers('by_phone')],
  [words.fresh, ({ fresh, offers }) => share(fresh, offers)],
];

const REACH: readonly (readonly [string, Tell])[] = [
  [needs.within(5), people('within_5_km')],
  [needs.within(10), people('within_10_km')],
  [needs.within(20), people('within_20_km')],
  [needs.within(30), people('within_30_km')],
  [needs.unreached, people('unreached')],
  [needs.farthest, farthest],
];

/** The lines as a file: a figure and a share for each territory, and to which part a line belongs. */
export function linesCsvRows(groups: readonly LineGroup[]) {
  return groups.flatMap(({ label: group, lines }) =>
    lines.map(({ label, told: [left = UNKNOWN, right = UNKNOWN] }) => ({ group, label, left, right })),
  );
}
