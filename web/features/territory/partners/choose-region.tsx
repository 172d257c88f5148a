import { Link } from 'react-router';
import { Awaited } from '../awaited.tsx';
import { territoryPath } from '#api/domain/sharing/territory-path';
import { useParts } from '../use-territory.ts';
import { partners as words } from './partners.fr.ts';
import type { TerritoryAnswer } from '../use-territory.ts';
import classes from './partners.module.css';

interface Props {
  territory: TerritoryAnswer;
  subject: string;
  search: string;
}

const byName = new Intl.Collator('fr');

/** France has too many partners to be listed: its régions, each with its own. */
export function ChooseRegion({ territory, subject, search }: Props) {
  const query = useParts(territory, { subject, level: 'region' });
  return (
    <>
      <p>{words.france}</p>
      <Awaited query={query} loading={words.loading}>
        {({ parts }) => (
          <ul aria-label={words.regions} className={classes.regions}>
            {parts
              .toSorted((a, b) => byName.compare(a.nom, b.nom))
              .map(({ code, nom }) => (
                <li key={code}>
                  <Link to={{ pathname: territoryPath({ kind: 'region', code }), search }}>{nom}</Link>
                </li>
              ))}
          </ul>
        )}
      </Awaited>
    </>
  );
}
