import { Link, useNavigate } from 'react-router';
import { TerritoryPicker } from '../territory-picker.tsx';
import { compare as words } from './compare.fr.ts';
import { pairPath } from '#api/domain/sharing/pair-path';
import type { TerritoryAnswer } from '../use-territory.ts';
import classes from './compare.module.css';

/** From a territory to it beside another: those that hold it at once, any other by its name. */
export function CompareLinks({ territory, search }: { territory: TerritoryAnswer; search: string }) {
  const go = useNavigate();
  const { parents } = territory;
  return (
    <div className={classes.links} data-screen-only>
      {parents.length > 0 && (
        <nav aria-label={words.beside}>
          <p>{words.beside}</p>
          <ul>
            {parents.toReversed().map((parent) => (
              <li key={parent.code}>
                <Link to={{ pathname: pairPath([territory, parent]), search }}>
                  {words.withParent[parent.kind](parent.nom)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <TerritoryPicker
        label={words.with}
        onChoose={(found) => void go({ pathname: pairPath([territory, found]), search })}
      />
    </div>
  );
}
