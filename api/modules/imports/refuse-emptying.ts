import { OriginError } from './open-origin.ts';

interface Leaving {
  leaving: number;
  known: number;
  /** `communes`, `contours`. */
  what: string;
}

/** Up to this many may leave, even when they are more than half. */
const FLOOR = 20;

/** @throws OriginError when more than half of what is known would leave: more likely a truncated file, or another's columns. */
export function refuseEmptying(
  { leaving, known, what }: Leaving,
  { partial, acceptDepartures }: { partial: boolean; acceptDepartures: boolean },
): void {
  if (partial || acceptDepartures || leaving <= FLOOR || leaving * 2 <= known) return;
  throw new OriginError(
    `${leaving} ${what} sur ${known} disparaîtraient : le fichier semble incomplet, rien n’a été changé. ` +
      'Si c’est un extrait, relancez avec --partial ; s’il est bien complet, avec --accept-departures.',
  );
}
