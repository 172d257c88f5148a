import { charts as words } from './charts.fr.ts';
import type { ChartRow } from './chart-rows.ts';

interface Ways {
  title: string;
  format(value: number | null): string;
  /** How often the first territory is below the last; null where there is no other. */
  below: ((count: number, of: number) => string) | null;
}

/** The main point of a chart: where the first territory has most and least, and how often it is below the last one. */
export function sayChart(rows: readonly ChartRow[], { title, format, below }: Ways): string {
  const known = rows.flatMap(({ label, values }) => {
    const [value = null, other] = [values[0], values.at(-1)];
    return value === null ? [] : [{ label, value, other: other ?? null }];
  });
  const ordered = known.toSorted((a, b) => b.value - a.value);
  const [most, least] = [ordered[0], ordered.at(-1)];
  const compared = known.filter(({ other }) => other !== null);
  const count = compared.filter(({ value, other }) => value < (other ?? 0)).length;
  return [
    words.chart(title),
    most && words.most(most.label, format(most.value)),
    least && least !== most && words.least(least.label, format(least.value)),
    below?.(count, compared.length),
  ]
    .filter(Boolean)
    .join(' ');
}
