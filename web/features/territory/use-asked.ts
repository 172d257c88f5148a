import { useSearchParams } from 'react-router';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import { changeAsked, readAsked } from './asked.ts';
import type { Asked } from './asked.ts';

/** What the address asks of a territory, and how to ask something else: the page stays where it is. */
export function useAsked(kind: TerritoryKind): { asked: Asked; ask(change: Partial<Asked>): void } {
  const [query, setQuery] = useSearchParams();
  const asked = readAsked(query, kind);
  const ask = (change: Partial<Asked>) =>
    setQuery(changeAsked(query, { ...asked, ...change }, kind), { replace: true, preventScrollReset: true });
  return { asked, ask };
}
