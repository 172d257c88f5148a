import { useEffect, useRef, useState } from 'react';
import { done } from '../moderation.fr.ts';
import { keyOf, QueueEntry } from './queue-entry.tsx';
import type { QueueItem } from '#api/contract/moderation.contract';
import type { QueueKind } from '#api/domain/moderation/queue-kinds';
import type { Words } from './queue-entry.tsx';
import pageClasses from '#web/ui/page.module.css';

interface Props extends Words {
  items: readonly QueueItem[];
  /** One of a kind waits no more: -1; or again: 1. */
  onCount(kind: QueueKind, by: 1 | -1): void;
}

/** Each thing that waits, then in its place what was answered; the focus goes on to the next that waits. */
export function QueueList({ items, onCount, ...words }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const over = useRef<HTMLParagraphElement>(null);
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const [last, setLast] = useState<{ key: string; back: boolean } | null>(null);
  useEffect(() => {
    if (last === null) return;
    const titles = [...(list.current?.querySelectorAll<HTMLElement>('[data-waiting]') ?? [])];
    const mark = list.current?.querySelector(`[data-item="${CSS.escape(last.key)}"]`);
    const own = titles.find((title) => mark?.contains(title));
    const after = titles.find((title) => mark && mark.compareDocumentPosition(title) === AFTER);
    ((last.back ? own : after) ?? titles[0] ?? over.current)?.focus();
  }, [last]);
  return (
    <>
      <ol ref={list} className={pageClasses.list}>
        {items.map((item) => {
          const key = keyOf(item);
          return (
            <li key={key} data-item={key}>
              <QueueEntry
                item={item}
                {...words}
                onDone={() => {
                  setAnswered((before) => [...before, key]);
                  setLast({ key, back: false });
                  onCount(item.kind, -1);
                }}
                onTakenBack={() => {
                  setAnswered((before) => before.filter((one) => one !== key));
                  setLast({ key, back: true });
                  onCount(item.kind, 1);
                }}
              />
            </li>
          );
        })}
      </ol>
      <p ref={over} tabIndex={-1} role="status">
        {answered.length === items.length && done.all}
      </p>
    </>
  );
}

const AFTER = 4; // Node.DOCUMENT_POSITION_FOLLOWING
