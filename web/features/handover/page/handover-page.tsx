import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useRetryOnline } from '#web/lib/use-retry-online.ts';
import { adopt, empty, remove, undo, useBasket } from '../basket/basket-store.ts';
import { handover } from '../handover.fr.ts';
import { readSheetAddress, writeSheetAddress } from '../sheet-address.ts';
import { Sheet } from '../sheet/sheet.tsx';
import { EmptySheet } from './empty-sheet.tsx';
import { PageIntroduction } from './page-introduction.tsx';
import { PartnerTools } from './partner-tools.tsx';
import { isReachable, linkOf } from './sheet-link.ts';
import { ShareTools } from './share-tools.tsx';
import { SheetNotices, UNDO_ID, UndoNotice } from './sheet-notices.tsx';
import { SheetSettings } from './sheet-settings.tsx';
import { useSheetMap } from './use-sheet-map.ts';
import { useSheet } from './use-sheet.ts';
import classes from './handover-page.module.css';
import type { SheetAddress } from '../sheet-address.ts';

/** The sheet to hand over, as it will be printed, with what the worker can do with it beside. */
export default function HandoverPage() {
  const { search } = useLocation();
  const given = readSheetAddress(search);
  const shared = given.ids.length > 0;
  const { undoable } = useBasket();
  const sheet = useSheet(given);
  const [discreet, setDiscreet] = useState(false);
  const goTo = useGoTo(given);
  const map = useSheetMap(sheet.commune, sheet.partners);
  const { partners, commune, address, awaited } = sheet;
  const told = discreet ? partners.map((partner) => ({ ...partner, needs: [] })) : partners;
  const link = linkOf({ ...address, needs: discreet ? [] : address.needs });
  const onRemove = shared ? null : (id: string) => leadTo(UNDO_ID, () => remove(id));
  useRetryOnline(sheet.retry);
  return (
    <div className={classes.page}>
      <PageIntroduction
        shared={shared}
        onAdopt={() => {
          adopt({ commune, partners });
          goTo({ ids: [], language: address.language });
        }}
        onClear={() => leadTo(UNDO_ID, empty)}
        isEmpty={partners.length === 0}
      />
      {!shared && undoable && (
        <UndoNotice removed={undoable.removed} onUndo={() => leadTo('contenu', undo)} />
      )}
      <SheetNotices sheet={sheet} onRemove={onRemove} />
      {awaited > 0 && <Loading />}
      {address.ids.length === 0 && <EmptySheet />}
      {partners.length > 0 && (
        <div className={classes.columns}>
          <div className={classes.main}>
            <SheetSettings
              language={address.language}
              onLanguage={(language) => goTo({ language })}
              discreet={discreet}
              onDiscreet={setDiscreet}
            />
            <Sheet
              partners={partners}
              language={address.language}
              discreet={discreet}
              map={map}
              link={isReachable(link) ? link : null}
            />
          </div>
          <div className={classes.aside} data-screen-only>
            <ShareTools partners={told} link={link} reachable={isReachable(link)} />
            <PartnerTools partners={partners} commune={commune?.nom ?? null} onRemove={onRemove} />
          </div>
        </div>
      )}
    </div>
  );
}

/** Acts, then puts the keyboard where it can go on: what was pressed is gone. */
function leadTo(id: string, act: () => void): void {
  act();
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

function Loading() {
  return (
    <div className={classes.loading} data-screen-only>
      <VisuallyHidden role="status">{handover.loading}</VisuallyHidden>
      <Skeleton height={34} width="40%" />
      <Skeleton height={22} width="70%" />
      <Skeleton height={22} width="60%" />
    </div>
  );
}

/** Changes the address in place: the language is part of it, so that the link and the code open in it. */
function useGoTo(given: SheetAddress) {
  const navigate = useNavigate();
  return ({
    ids = given.ids,
    language,
  }: Partial<Pick<SheetAddress, 'ids'>> & Pick<SheetAddress, 'language'>) => {
    const search = writeSheetAddress(
      ids.length > 0 ? { ...given, language } : { ids, needs: [], commune: null, language },
    );
    void navigate({ search }, { replace: true, preventScrollReset: true });
  };
}
