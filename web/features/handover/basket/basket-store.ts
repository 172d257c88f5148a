import { useSyncExternalStore } from 'react';
import { forget, recall, remember } from '#web/lib/device-memory.ts';
import { EMPTY_BASKET, addPartner, basketSchema, holds, refreshPartner, removePartner } from './basket.ts';
import type { Basket } from './basket.ts';
import type { SheetCommune, SheetPartner } from '../sheet-partner.ts';

const KEY = 'basket';

/** What can be undone, in the memory of the tab only: what was removed must not stay on the device. */
interface Undoable {
  basket: Basket;
  /** The name of the partner that was removed; null when the whole basket was emptied. */
  removed: string | null;
}

interface State {
  basket: Basket;
  undoable: Undoable | null;
}

let state: State | null = null;
const listeners = new Set<() => void>();

/** The basket of this device and what can be undone, in step in every tab. */
export const useBasket = (): State => useSyncExternalStore(subscribe, read);

export function add(partner: SheetPartner, commune: SheetCommune | null): void {
  change({ basket: addPartner(read().basket, partner, commune), undoable: null });
}

export function remove(id: string): void {
  const { basket } = read();
  const removed = basket.partners.find((partner) => partner.id === id);
  if (removed) change({ basket: removePartner(basket, id), undoable: { basket, removed: removed.nom } });
}

/** Empties it; what was in it can be brought back until something else is done. */
export function empty(): void {
  const { basket } = read();
  if (basket.partners.length === 0) return;
  change({ basket: EMPTY_BASKET, undoable: { basket, removed: null } });
}

export function undo(): void {
  const { undoable } = read();
  if (undoable) change({ basket: undoable.basket, undoable: null });
}

/** Puts newer copies in the place of those that it holds. */
export function refresh(fresh: readonly SheetPartner[]): void {
  const { basket, undoable } = read();
  const known = fresh.filter(({ id }) => holds(basket, id));
  if (known.length > 0) change({ basket: known.reduce(refreshPartner, basket), undoable });
}

/** Takes a whole sheet over, one that a colleague sent; what was there before can be brought back. */
export function adopt(sheet: Basket): void {
  const { basket } = read();
  change({ basket: sheet, undoable: basket.partners.length > 0 ? { basket, removed: null } : null });
}

function read(): State {
  state ??= { basket: kept(), undoable: null };
  return state;
}

function change(next: State): void {
  state = next;
  if (next.basket.partners.length > 0) remember(KEY, next.basket);
  else forget(KEY);
  for (const listener of listeners) listener();
}

function kept(): Basket {
  const parsed = basketSchema.safeParse(recall(KEY));
  return parsed.success ? parsed.data : EMPTY_BASKET;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) window.addEventListener('storage', readAgain);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', readAgain);
  };
}

/** Another tab changed it. */
function readAgain(event: StorageEvent): void {
  if (event.key !== null && !event.key.endsWith(`.${KEY}`)) return;
  state = { basket: kept(), undoable: null };
  for (const listener of listeners) listener();
}
