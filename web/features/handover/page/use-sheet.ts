import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { readCommune } from '#api/contract/communes.contract';
import { readListing } from '#api/contract/listings.contract';
import { call } from '#web/api/client.ts';
import { ProblemError } from '#web/api/errors.ts';
import { refresh, useBasket } from '../basket/basket-store.ts';
import { copyListing } from '../copy-listing.ts';
import { pointOf } from '../sheet-partner.ts';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Listing } from '#api/contract/listings.contract';
import type { Basket } from '../basket/basket.ts';
import type { SheetAddress } from '../sheet-address.ts';
import type { SheetCommune, SheetPartner } from '../sheet-partner.ts';

export interface SheetState {
  /** None before every one has come: half a sheet is neither printed nor kept. */
  partners: SheetPartner[];
  commune: SheetCommune | null;
  /** What the sheet's own address says. */
  address: SheetAddress;
  /** Listings on their way, with no copy to show meanwhile. */
  awaited: number;
  /** Copies shown because their listings could not be read. */
  copies: SheetPartner[];
  /** Listings that could be neither read nor shown from a copy. */
  failed: number;
  withdrawn: { id: string; nom: string }[];
  retry(): void;
}

/** What became of one listing. */
type Outcome =
  | { state: 'fresh' | 'copy' | 'kept'; partner: SheetPartner }
  | { state: 'withdrawn'; id: string; nom: string }
  | { state: 'awaited' | 'failed' };

/** The partners of a sheet: those that its address names, or those of this device, read again whenever it can be. */
export function useSheet(given: SheetAddress): SheetState {
  const { basket } = useBasket();
  const shared = given.ids.length > 0;
  const address = shared ? given : { ...addressOf(basket), language: given.language };
  const queries = useQueries({
    queries: address.ids.map((id) => ({
      queryKey: ['listing', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => call(readListing, { params: { id } }, signal),
    })),
  });
  const commune = useSheetCommune(address.commune, basket.commune);
  const outcomes = address.ids.map((id, index): Outcome => {
    const copy = basket.partners.find((partner) => partner.id === id) ?? null;
    const own = shared ? null : copy;
    const wanted = {
      needs: own?.needs ?? given.needs,
      near: own ? pointOf(own) : commune && pointOf(commune),
    };
    return outcomeOf(id, { query: queries[index], copy, wanted });
  });
  const of = <S extends Outcome['state']>(state: S) =>
    outcomes.filter((outcome): outcome is Extract<Outcome, { state: S }> => outcome.state === state);
  /** Grows with each answer. */
  const answered_ms = queries.reduce((sum, { dataUpdatedAt }) => sum + dataUpdatedAt, 0);
  const keepFresh = useEffectEvent(() => refresh(of('fresh').map(({ partner }) => partner)));
  // Once for each answer: the copies are changed by it.
  useEffect(() => {
    if (!shared && answered_ms > 0) keepFresh();
  }, [answered_ms, shared]);
  const awaited = of('awaited').length;
  return {
    partners:
      awaited > 0 ? [] : once(outcomes.flatMap((outcome) => ('partner' in outcome ? [outcome.partner] : []))),
    commune,
    address,
    awaited,
    copies: of('copy').map(({ partner }) => partner),
    failed: of('failed').length,
    withdrawn: of('withdrawn'),
    retry: () => queries.forEach(({ error, refetch }) => error && void refetch()),
  };
}

/** Two listings that were merged since they were chosen are one partner. */
const once = (partners: SheetPartner[]): SheetPartner[] =>
  partners.filter(({ id }, rank) => partners.findIndex((other) => other.id === id) === rank);

const addressOf = ({ partners, commune }: Basket): Omit<SheetAddress, 'language'> => ({
  ids: partners.map(({ id }) => id),
  needs: [...new Set(partners.flatMap(({ needs }) => needs))],
  commune: commune?.code ?? null,
});

interface Sources {
  query: UseQueryResult<Listing> | undefined;
  copy: SheetPartner | null;
  wanted: Parameters<typeof copyListing>[1];
}

function outcomeOf(id: string, { query, copy, wanted }: Sources): Outcome {
  const { data, error, dataUpdatedAt = 0 } = query ?? {};
  if (error instanceof ProblemError && error.problem.status === 404) {
    return { state: 'withdrawn', id, nom: copy?.nom ?? id };
  }
  if (data?.structure.gone_at) return { state: 'withdrawn', id, nom: data.structure.nom };
  if (data) return { state: 'fresh', partner: copyListing(data, wanted, new Date(dataUpdatedAt)) };
  if (copy) return { state: error ? 'copy' : 'kept', partner: copy };
  return { state: error ? 'failed' : 'awaited' };
}

/** The commune with its place: kept with the sheet of this device, else asked for. */
function useSheetCommune(code: string | null, kept: SheetCommune | null): SheetCommune | null {
  const known = kept?.code === code ? kept : null;
  const { data } = useQuery({
    queryKey: ['commune', code],
    queryFn: ({ signal }) => call(readCommune, { params: { code: code ?? '' } }, signal),
    enabled: code !== null && known === null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (known || !data) return known;
  const { nom, latitude, longitude } = data;
  return { code: data.code, nom, latitude, longitude };
}
