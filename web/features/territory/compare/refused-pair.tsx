import { Link, useLocation } from 'react-router';
import { compare as words } from './compare.fr.ts';
import { PairPicker } from './pair-picker.tsx';
import type { At } from './compared-needs.ts';
import type { Pair } from '#api/domain/sharing/pair-path';
import classes from '../territory.module.css';

/** One of both has a code that no territory has: another can be looked for. */
export function UnknownOfPair({ pair, at }: { pair: Pair; at: At }) {
  return (
    <div className={classes.page}>
      <h1>{words.unknown}</h1>
      <p>{words.unknownText(pair[at].code)}</p>
      <PairPicker label={words.replaceUnknown} {...{ pair, at }} />
      <ToFrance />
    </div>
  );
}

/** Nothing differs of a territory and itself. */
export function SameTwice({ pair, nom }: { pair: Pair; nom: string }) {
  return (
    <div className={classes.page}>
      <h1>{words.twice}</h1>
      <p>{words.twiceText(nom)}</p>
      <PairPicker label={words.with} pair={pair} at={1} />
      <ToFrance />
    </div>
  );
}

function ToFrance() {
  const { search } = useLocation();
  return (
    <p>
      <Link to={{ pathname: '/territoires', search }}>{words.toFrance}</Link>
    </p>
  );
}
