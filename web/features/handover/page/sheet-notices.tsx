import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconClipboardOff, IconWifiOff } from '@tabler/icons-react';
import { formatDate } from '#web/lib/format-time.ts';
import { Notice } from '#web/ui/notice.tsx';
import { handover } from '../handover.fr.ts';
import type { SheetState } from './use-sheet.ts';

interface Props {
  sheet: SheetState;
  /** Null on a sheet that is not this device's. */
  onRemove: ((id: string) => void) | null;
}

const words = handover.states;

/** What the sheet lacks, or shows from a copy, said to the worker before she prints it. */
export function SheetNotices({ sheet: { copies, failed, withdrawn, retry }, onRemove }: Props) {
  const oldest = copies.map(({ read_at }) => read_at).toSorted()[0];
  const again = <Button onClick={retry}>{words.retry}</Button>;
  const takeOff = () => withdrawn.forEach(({ id }) => onRemove?.(id));
  const names = withdrawn.map(({ nom }) => nom);
  return (
    <div data-screen-only>
      {oldest && (
        <Notice tone="warn" role="status" icon={<IconWifiOff size={22} />} title={words.copy} actions={again}>
          <p>{words.copyText(formatDate(oldest.slice(0, 10), true))}</p>
        </Notice>
      )}
      {failed > 0 && (
        <Notice
          tone="warn"
          role="alert"
          icon={<IconAlertTriangle size={22} />}
          title={words.failed(failed)}
          actions={again}
        >
          <p>{words.failedText}</p>
        </Notice>
      )}
      {withdrawn.length > 0 && (
        <Notice
          tone="warn"
          role="status"
          icon={<IconClipboardOff size={22} />}
          title={words.withdrawn(names)}
          actions={onRemove && <Button onClick={takeOff}>{words.takeOff}</Button>}
        >
          <p>{words.withdrawnText(names)}</p>
        </Notice>
      )}
    </div>
  );
}

/** The element to go to, once what had the focus is gone. */
export const UNDO_ID = 'annuler-retrait';

interface UndoProps {
  removed: string | null;
  onUndo(): void;
}

/** What has just been taken off, and the way back. */
export function UndoNotice({ removed, onUndo }: UndoProps) {
  return (
    <div data-screen-only>
      <Notice
        tone="calm"
        role="status"
        icon={<IconArrowBackUp size={22} />}
        title={removed === null ? handover.emptied : handover.removed(removed)}
        actions={
          <Button id={UNDO_ID} onClick={onUndo}>
            {handover.undo}
          </Button>
        }
      />
    </div>
  );
}
