import { Link } from 'react-router';
import { uncapitalise } from '#web/lib/french.ts';
import { guidance as words } from './orientation.fr.ts';
import classes from './results.module.css';
import type { Finding } from '#api/contract/orientation.contract';

/** One finding of the survey that bears on these needs, the others folded: never in the way. */
export function Guidance({ findings }: { findings: readonly Finding[] }) {
  const [first, ...others] = findings;
  if (!first) return null;
  return (
    <section aria-label={words.title} className={classes.guidance}>
      <h2>{words.title}</h2>
      <FindingText finding={first} />
      {others.length > 0 && (
        <details>
          <summary>{words.more(others.length)}</summary>
          {others.map((finding) => (
            <FindingText key={finding.id} finding={finding} />
          ))}
        </details>
      )}
      <p className={classes.source}>
        {words.source}. <Link to="/enquete">{words.all}</Link>
      </p>
    </section>
  );
}

function FindingText({ finding }: { finding: Finding }) {
  const { figure, base, fact, suggestion } = finding;
  return (
    <div className={classes.finding}>
      {figure && <p className={classes.figure}>{figure}</p>}
      <div>
        <p>{fact}</p>
        {suggestion && (
          <p>
            <strong>{words.here}</strong>
            {suggestion}
          </p>
        )}
        {base && (
          <p className={classes.source}>
            {words.base}
            {uncapitalise(base)}
          </p>
        )}
      </div>
    </div>
  );
}
