import { IconArrowsExchange } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { searchElsewhere } from '../asked.ts';
import { Counted } from '../head.tsx';
import { kinds } from '../territory.fr.ts';
import { territoryPath } from '#api/domain/sharing/territory-path';
import { compare as words } from './compare.fr.ts';
import { pairPath } from '#api/domain/sharing/pair-path';
import { PairPicker } from './pair-picker.tsx';
import { swapQuery } from './swap-query.ts';
import type { Asked } from '../asked.ts';
import type { TerritoryAnswer } from '../use-territory.ts';
import shared from '../territory.module.css';
import classes from './compare.module.css';

interface Props {
  both: readonly [TerritoryAnswer, TerritoryAnswer];
  asked: Asked;
}

/** Which two territories these are, where to go from them, and how to take others. */
export function CompareHead({ both, asked }: Props) {
  const [left, right] = both;
  const search = searchElsewhere(asked);
  const [query] = useSearchParams();
  return (
    <header className={classes.head}>
      <h1 className={shared.name}>{words.heading(left.nom, right.nom)}</h1>
      <p data-screen-only>
        <Link
          to={{ pathname: pairPath([right, left]), search: swapQuery(query).toString() }}
          className={classes.swap}
        >
          <IconArrowsExchange size={20} aria-hidden /> {words.swap}
        </Link>
      </p>
      <div className={classes.pair}>
        {both.map(({ kind, code, nom }, at) => (
          <div key={`${kind}/${code}`} className={classes.one}>
            <p>
              <Link to={{ pathname: territoryPath({ kind, code }), search }}>{words.seePage(nom)}</Link>
              <small>{kinds[kind](code)}</small>
            </p>
            <PairPicker label={words.replace(nom)} pair={both} at={at === 0 ? 0 : 1} withoutHint />
          </div>
        ))}
      </div>
      <Counted counted={left.counted} />
    </header>
  );
}
