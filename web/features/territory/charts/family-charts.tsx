import { formatShare } from '../format-share.ts';
import { subjectLabel } from '../subject-words.ts';
import { familyRows, freshOf, rateOf, seriesOf } from './chart-rows.ts';
import { ChartFigure } from './chart-figure.tsx';
import { charts as words } from './charts.fr.ts';
import { formatRate } from './rates.ts';
import type { Measure, Side } from './chart-rows.ts';
import classes from './charts.module.css';

interface Props {
  /** The first is the one that is looked at. */
  sides: readonly Side[];
  subject: string;
}

/** Offers per 10 000 inhabitants, by family of needs. */
export function RatesChart({ sides, subject }: Props) {
  return (
    <ChartFigure
      {...shared(sides)}
      title={words.rates.title}
      rows={familyRows(sides, rateOf, subject)}
      format={formatRate}
    >
      <p>{sayValues(sides, subject, { measure: rateOf, format: formatRate })}</p>
      <p className={classes.note}>{words.rates.note}</p>
    </ChartFigure>
  );
}

/** The share of the offers that were confirmed lately, by family of needs. */
export function FreshChart({ sides, subject }: Props) {
  return (
    <ChartFigure
      {...shared(sides)}
      title={words.fresh.title}
      rows={familyRows(sides, freshOf, subject)}
      format={formatPercent}
      most={100}
    >
      <p>{sayValues(sides, subject, { measure: freshOf, format: formatPercent })}</p>
      <p className={classes.note}>{words.fresh.note}</p>
    </ChartFigure>
  );
}

function shared(sides: readonly Side[]) {
  const noms = sides.map(({ nom }) => nom);
  const [first = '', last = ''] = [noms[0], noms.at(-1)];
  return {
    series: seriesOf(sides),
    file: noms.join(' '),
    rowsOf: words.family,
    below: sides.length > 1 ? words.familiesBelow(first, last) : null,
  };
}

/** A share in hundredths, in words; null of nothing. */
export const formatPercent = (value: number | null): string =>
  value === null ? words.none : formatShare(value, 100);

interface Ways {
  measure: Measure;
  format(value: number | null): string;
}

/** The subject that is looked at, one value for each territory. */
const sayValues = (sides: readonly Side[], subject: string, { measure, format }: Ways): string =>
  words.values(
    subjectLabel(subject),
    sides.map((side) => `${side.nom} ${format(measure(side, subject))}`),
  );
