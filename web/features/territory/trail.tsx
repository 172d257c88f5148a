import { Link } from 'react-router';
import { territoryPath } from '#api/domain/sharing/territory-path';
import { head as words } from './territory.fr.ts';
import type { TerritoryAnswer } from './use-territory.ts';
import classes from './territory.module.css';

/** The territories that hold this one, from the widest. */
export function Trail({ territory, search }: { territory: TerritoryAnswer; search: string }) {
  if (territory.parents.length === 0) return null;
  return (
    <nav aria-label={words.trail} className={classes.trail}>
      <ol>
        {territory.parents.map(({ kind, code, nom }) => (
          <li key={code}>
            <Link to={{ pathname: territoryPath({ kind, code }), search }}>{nom}</Link>
          </li>
        ))}
        <li aria-current="page">{territory.nom}</li>
      </ol>
    </nav>
  );
}
