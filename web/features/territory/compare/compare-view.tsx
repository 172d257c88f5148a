import { Navigate, useLocation } from 'react-router';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { Awaited } from '../awaited.tsx';
import { withDistinctNames } from '#api/domain/sharing/distinct-names.fr';
import { isUnknown, useTerritory } from '../use-territory.ts';
import { compare as words } from './compare.fr.ts';
import { CompareSections } from './compare-sections.tsx';
import { isTwice, pairPath } from '#api/domain/sharing/pair-path';
import { SameTwice, UnknownOfPair } from './refused-pair.tsx';
import type { TerritoryAnswer } from '../use-territory.ts';
import type { Pair } from '#api/domain/sharing/pair-path';
import classes from '../territory.module.css';

/** Two territories side by side, or the state of the wait for them. */
export function CompareView({ pair }: { pair: Pair }) {
  const { search } = useLocation();
  const [left, right] = [useTerritory(pair[0]), useTerritory(pair[1])];
  const known = left.data && right.data ? ([left.data, right.data] as const) : null;
  const unknown = isUnknown(left.error) ? 0 : isUnknown(right.error) ? 1 : null;
  usePageTitle(titleOf(known));
  if (unknown !== null) return <UnknownOfPair pair={pair} at={unknown} />;
  // A merged commune answers as that of today.
  if (known && pairPath(known) !== pairPath(pair)) {
    return <Navigate replace to={{ pathname: pairPath(known), search }} />;
  }
  if (known && isTwice(pair)) return <SameTwice pair={pair} nom={known[0].nom} />;
  return (
    <div className={classes.page}>
      {!known && <h1>{words.loading}</h1>}
      <Awaited query={left} loading={words.loading}>
        {(first) => (
          <Awaited query={right} loading={words.loading}>
            {(second) => <CompareSections both={[first, second]} />}
          </Awaited>
        )}
      </Awaited>
    </div>
  );
}

function titleOf(known: readonly TerritoryAnswer[] | null): string {
  const [left, right] = withDistinctNames(known ?? []);
  return left && right ? words.title(left.nom, right.nom) : words.untitled;
}
