import { describeHours } from '#web/lib/describe-hours.ts';
import { capitalise } from '#web/lib/french.ts';
import { practical as words } from './listing.fr.ts';
import classes from './listing.module.css';

interface Props {
  /** An OSM `opening_hours` value. */
  osm: string | null;
  text: string | null;
}

/** The hours of a week, a line for each group of days; the one place where a table by day may come. */
export function Week({ osm, text }: Props) {
  if (!osm && !text) return <p className={classes.soft}>{words.noHours}</p>;
  return (
    <>
      {osm && (
        <ul className={classes.week}>
          {describeHours(osm).map((line) => (
            <li key={line}>{capitalise(line)}</li>
          ))}
        </ul>
      )}
      {text && <p className={classes.lines}>{text}</p>}
    </>
  );
}
