import type { Said } from './describe-zones.ts';
import classes from './zones.module.css';

/** What is to be remembered of the page. Read out when another subject or distance changes it. */
export function LoudSentence({ said: { figure, rest, besides } }: { said: Said }) {
  return (
    <div role="status" className={classes.loud}>
      <p>
        <strong>{figure}</strong> {rest}
      </p>
      {besides.length > 0 && <p className={classes.besides}>{besides.join(' ')}</p>}
    </div>
  );
}
