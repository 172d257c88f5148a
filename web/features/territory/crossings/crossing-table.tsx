import { formatNumber } from '#web/lib/french.ts';
import { formatShare } from '../format-share.ts';
import { CsvButton } from '../table/csv-button.tsx';
import { tableCsv } from '../table/column.ts';
import { tables } from '../territory.fr.ts';
import { crossings as words } from './crossings.fr.ts';
import type { Column } from '../table/column.ts';
import type { CrossingRow } from './crossing-rows.ts';
import classes from './crossings.module.css';

interface Props {
  title: string;
  /** What the rows are. */
  heading: string;
  nom: string;
  beyond_km: number;
  rows: readonly CrossingRow[];
}

/** Inhabitants by class, all and beyond the distance side by side: shares as bars, in the table that says them. */
export function CrossingTable({ title, heading, nom, beyond_km, rows }: Props) {
  const all = sumOf(rows, ({ all: people }) => people);
  const beyond = sumOf(rows, ({ beyond: people }) => people ?? 0);
  return (
    <div className={classes.crossing}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{words.all}</th>
            <th scope="col">{words.beyond(beyond_km)}</th>
            <td aria-hidden />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              <People count={row.all} of={all} />
              <People count={row.beyond} of={beyond} />
              <td aria-hidden className={classes.track}>
                <Bar share={row.all / Math.max(1, all)} />
                <Bar share={(row.beyond ?? 0) / Math.max(1, beyond)} isBeyond />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <CsvButton title={words.file(title, nom)} write={() => tableCsv(columns(heading, beyond_km), rows)} />
    </div>
  );
}

function People({ count, of }: { count: number | null; of: number }) {
  if (count === null) return <td>{tables.unknown}</td>;
  return (
    <td>
      {formatShare(count, of)} <small>{formatNumber(count)}</small>
    </td>
  );
}

function Bar({ share, isBeyond = false }: { share: number; isBeyond?: boolean }) {
  return <span data-beyond={isBeyond} style={{ inlineSize: `${share * 100}%` }} />;
}

const sumOf = (rows: readonly CrossingRow[], people: (row: CrossingRow) => number): number =>
  rows.reduce((sum, row) => sum + people(row), 0);

const columns = (heading: string, beyond_km: number): Column<CrossingRow>[] => [
  { key: 'classe', label: heading, value: ({ label }) => label },
  { key: 'habitants', label: words.all, value: ({ all }) => all },
  { key: 'au_dela', label: words.beyond(beyond_km), value: ({ beyond }) => beyond },
];
