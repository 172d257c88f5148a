import { IconClock } from '@tabler/icons-react';
import { formatDate } from '#web/lib/format-time.ts';
import { Notice } from '#web/ui/notice.tsx';
import { waiting as words } from './creating.fr.ts';
import type { Edition } from '#api/contract/editing.contract';

/** A new listing that only those who keep it see, and why. */
export function WaitingNotice({ waiting }: Pick<Edition, 'waiting'>) {
  if (!waiting) return null;
  const { state, asked_on, answer } = waiting;
  const text =
    state === 'refused' ? words.refusedText(answer ?? '') : words.askedText(formatDate(asked_on, true));
  return (
    <Notice tone={state === 'refused' ? 'warn' : 'calm'} icon={<IconClock size={22} />} title={words[state]}>
      <p>{text}</p>
    </Notice>
  );
}
