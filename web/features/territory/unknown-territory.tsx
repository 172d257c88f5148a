import { Link } from 'react-router';
import { TerritoryField } from './territory-field.tsx';
import { head as words } from './territory.fr.ts';
import classes from './territory.module.css';

/** No territory has this code: another can be looked for. */
export function UnknownTerritory() {
  return (
    <div className={classes.page}>
      <h1>{words.unknown}</h1>
      <p>{words.unknownText}</p>
      <TerritoryField search="" />
      <p>
        <Link to="/territoires">{words.toFrance}</Link>
      </p>
    </div>
  );
}
