import { VisuallyHidden } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { holds, isFull } from './basket.ts';
import { add, remove, useBasket } from './basket-store.ts';
import { basketWords as words } from './basket.fr.ts';
import { copyPartner } from './copy-partner.ts';
import type { Partner } from '#api/contract/orientation.contract';
import type { SheetCommune } from '../sheet-partner.ts';

interface Props {
  partner: Partner;
  /** Where the person lives. */
  commune: SheetCommune;
}

/** Puts a partner on the sheet for the person, or takes it off. */
export function SheetButton({ partner, commune }: Props) {
  const { basket } = useBasket();
  const { id, nom } = partner.structure;
  const held = holds(basket, id);
  const full = !held && isFull(basket);
  const Icon = held ? IconMinus : IconPlus;
  const toggle = () => (held ? remove(id) : put(partner, commune));
  return (
    <button type="button" aria-disabled={full || undefined} onClick={full ? undefined : toggle}>
      {!full && <Icon size={18} aria-hidden />}
      {full ? words.full : held ? words.remove : words.add}
      {!full && <VisuallyHidden>{words.of(nom)}</VisuallyHidden>}
    </button>
  );
}

function put(partner: Partner, { code, nom, latitude, longitude }: SheetCommune): void {
  const copy = copyPartner(partner, new Date());
  add(copy, { code, nom, latitude, longitude });
  // Without a network the copy stays as the search gave it; the sheet reads the listing again when it is opened.
  void import('./complete-copy.ts').then(({ completeCopy }) => completeCopy(copy)).catch(() => undefined);
}
