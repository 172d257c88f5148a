import { words } from './data.fr.ts';
import type { ResponseOf } from '#api/contract/endpoint';
import type { readSettings } from '#api/contract/settings.contract';
import classes from './about.module.css';

type Sources = ResponseOf<typeof readSettings>['sources'];

/** Each source with its size, licence and date. */
export function SourcesList({ sources }: { sources: Sources }) {
  return (
    <ul className={classes.sources}>
      {sources.map((source) => (
        <li key={source.slug}>
          <p>
            <strong>{source.nom}</strong>{' '}
            {source.fictional && <span className={classes.tag}>{words.sources.fictional}</span>}
          </p>
          <p className={classes.small}>{words.sources.details(source)}</p>
        </li>
      ))}
    </ul>
  );
}
