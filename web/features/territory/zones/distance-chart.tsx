import { formatNumber } from '#web/lib/french.ts';
import { CsvButton } from '../table/csv-button.tsx';
import { tableCsv } from '../table/column.ts';
import { zones } from '../territory.fr.ts';
import { distanceBands } from './distance-bands.ts';
import type { Column } from '../table/column.ts';
import type { Band } from './distance-bands.ts';
import type { WhiteZones } from '../use-territory.ts';
import classes from './zones.module.css';

const words = zones.distances;

const COLUMNS: Column<Band>[] = [
  { key: 'distance', label: words.band, value: ({ label }) => label },
  { key: 'habitants', label: words.people, value: ({ population }) => population },
];

/** How far people live, as bars in the table that says it: one thing to read, on the screen and aloud. */
export function DistanceChart({ answer, file }: { answer: WhiteZones; file: string }) {
  const bands = distanceBands(answer);
  return (
    <div className={classes.chart}>
      <table>
        <caption>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.band}</th>
            <th scope="col">{words.people}</th>
            <th scope="col">{words.share}</th>
            <td aria-hidden />
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <tr key={band.label} data-beyond={band.beyond}>
              <th scope="row">{band.label}</th>
              <td>{formatNumber(band.population)}</td>
              <td>{band.share}</td>
              <td aria-hidden className={classes.track}>
                {band.length > 0 && <span style={{ inlineSize: `${band.length}%` }} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.note}>{words.legend(answer.beyond_km)}</p>
      <CsvButton title={`${words.title} ${file}`} write={() => tableCsv(COLUMNS, bands)} />
    </div>
  );
}
