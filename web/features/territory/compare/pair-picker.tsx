import { useLocation, useNavigate } from 'react-router';
import { TerritoryPicker } from '../territory-picker.tsx';
import { pairPath, replaceIn } from '#api/domain/sharing/pair-path';
import type { At } from './compared-needs.ts';
import type { Pair } from '#api/domain/sharing/pair-path';

interface Props {
  label: string;
  pair: Pair;
  /** Which of both is replaced. */
  at: At;
  withoutHint?: boolean;
}

/** Puts another territory in the place of one of both; what is asked of them stays. */
export function PairPicker({ label, pair, at, withoutHint = false }: Props) {
  const go = useNavigate();
  const { search } = useLocation();
  return (
    <TerritoryPicker
      label={label}
      withoutHint={withoutHint}
      onChoose={(found) => void go({ pathname: pairPath(replaceIn(pair, at, found)), search })}
    />
  );
}
