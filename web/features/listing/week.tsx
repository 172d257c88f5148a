import { useState } from 'react';
import { describeHours } from '#web/lib/describe-hours.ts';
import { localDay } from '#web/lib/format-time.ts';
import { capitalise } from '#web/lib/french.ts';
import { currentHours } from './current-hours.ts';
import { practical as words } from './listing.fr.ts';
import classes from './listing.module.css';

interface Props {
  /** An OSM `opening_hours` value. */
  osm: string | null;
  text: string | null;
}

/** The hours of a week, a line for each group of days; then the dates of the next four weeks on which others hold. */
export function Week({ osm, text }: Props) {
  const [today] = useState(() => localDay(new Date()));
  if (!osm && !text) return <p className={classes.soft}>{words.noHours}</p>;
  const { usual, soon } = osm ? currentHours(osm, today) : { usual: null, soon: [] };
  return (
    <>
      {usual && <Lines osm={usual} />}
      {soon.length > 0 && (
        <>
          <p className={classes.soft}>{words.exceptional}</p>
          <Lines osm={soon.join('; ')} />
        </>
      )}
      {text && <p className={classes.lines}>{text}</p>}
    </>
  );
}

function Lines({ osm }: { osm: string }) {
  return (
    <ul className={classes.week}>
      {describeHours(osm).map((line) => (
        <li key={line}>{capitalise(line)}</li>
      ))}
    </ul>
  );
}
