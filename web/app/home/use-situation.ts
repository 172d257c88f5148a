import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { readAddress, writeAddress } from '#web/features/obstacle/address.ts';
import { rememberedCommune } from '#web/features/obstacle/remembered-commune.ts';
import { keepSituation, keptSelection, keptText } from './kept-situation.ts';
import { addressOf, changeSituation, openSituation } from './situation.ts';
import type { Action } from './situation.ts';
import type { Dispatch } from 'react';

export type Act = Dispatch<Action>;

/** The situation and the page's address, kept in step: what is done is written there, what is opened or gone back to is read. */
export function useSituation() {
  const { pathname, search } = useLocation();
  const navigation = useNavigationType();
  const navigate = useNavigate();
  const [situation, act] = useReducer(changeSituation, null, () =>
    openSituation(readAddress(search), rememberedCommune()?.code ?? null, keptSelection(search)),
  );
  const address = useMemo(() => addressOf(situation), [situation]);
  const wanted = writeAddress(address);
  const shown = useRef(search);
  const [text] = useState(() => keptText(search));

  useEffect(() => {
    if (search === shown.current) return;
    shown.current = search;
    act({ type: 'open', address: readAddress(search), afresh: navigation === 'PUSH' });
  }, [search, navigation]);

  // A quick Back is told by the browser alone: the router draws where one is now, which is what was drawn before, and says nothing.
  useEffect(() => {
    const onBack = () => {
      const { pathname: page, search: now } = window.location;
      if (page !== pathname || now === shown.current) return;
      shown.current = now;
      act({ type: 'open', address: readAddress(now), afresh: false });
    };
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [pathname]);

  useEffect(() => {
    keepSituation({ search: wanted, selection: situation.selection });
    if (wanted === shown.current) return;
    shown.current = wanted;
    void navigate({ search: wanted }, { replace: !situation.step, preventScrollReset: true });
  }, [wanted, situation.selection, situation.step, navigate]);

  return {
    situation,
    codes: address.codes,
    round: situation.round,
    text: situation.round === 0 ? text : '',
    act,
  };
}
