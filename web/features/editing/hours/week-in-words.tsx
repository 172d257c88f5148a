import { capitalise } from '#web/lib/french.ts';
import { describeHours } from '#web/lib/describe-hours.ts';
import { words } from './hours.fr.ts';
import classes from './hours.module.css';

/** The hours as workers will read them; `value` is null while they are not whole. */
export function WeekInWords({ value }: { value: string | null }) {
  return (
    <section className={classes.preview} aria-label={words.preview}>
      <p className={classes.title}>{words.preview}</p>
      <Lines value={value} />
    </section>
  );
}

function Lines({ value }: { value: string | null }) {
  if (value === null) return <p className={classes.hint}>{words.unfinished}</p>;
  if (value === 'off') return <p className={classes.hint}>{words.nothing}</p>;
  return (
    <ul>
      {describeHours(value).map((line) => (
        <li key={line}>{capitalise(line)}</li>
      ))}
    </ul>
  );
}
