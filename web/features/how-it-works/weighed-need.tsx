import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import type { ExplainedNeed } from '#api/domain/need/recognition';
import { words } from './how-it-works.fr.ts';
import classes from './how-it-works.module.css';

/** A need that was weighed: its verdict, and what each word brought to it. */
export function WeighedNeed({ need, text }: { need: ExplainedNeed; text: string }) {
  const heaviest = Math.max(...need.words.map(({ share }) => share), 0.01);
  return (
    <li className={classes.need} data-verdict={need.verdict}>
      <h3>{thematiqueLabel(need.code)}</h3>
      <p className={classes.verdict}>
        <strong>{words.verdicts[need.verdict]}</strong> · {words.chances(need.confidence)}
      </p>
      <ul className={classes.words}>
        {need.words.map(({ start, end, share, isOfPhrase }) => (
          <li key={start}>
            <span className={classes.word}>{text.slice(start, end)}</span>
            <span aria-hidden className={classes.bar}>
              <span style={{ inlineSize: `${(100 * share) / heaviest}%` }} />
            </span>
            <span className={classes.share}>{words.share(share)}</span>
            {isOfPhrase && <span className={classes.tag}>{words.phrase}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}
