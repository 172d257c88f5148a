import { IconClock } from '@tabler/icons-react';
import { describeHours } from '#web/lib/describe-hours.ts';
import { capitalise } from '#web/lib/french.ts';
import { Notice } from '#web/ui/notice.tsx';
import { words } from './hours.fr.ts';
import classes from './hours.module.css';

interface Props {
  /** Hours that say more than the form can show. */
  value: string;
  isReplacing: boolean;
  /** The id of its button. */
  id: string;
  onReplace(): void;
  onKeep(): void;
}

/** Hours that the form cannot show, in words: kept as they are, or replaced by a week, which can be taken back. */
export function KeptHours({ value, isReplacing, id, onReplace, onKeep }: Props) {
  const { kept } = words;
  return (
    <Notice
      tone={isReplacing ? 'warn' : 'calm'}
      icon={<IconClock size={22} />}
      title={kept.title}
      actions={
        <button id={id} type="button" className={classes.act} onClick={isReplacing ? onKeep : onReplace}>
          {isReplacing ? kept.keep : kept.replace}
        </button>
      }
    >
      <ul>
        {describeHours(value).map((line) => (
          <li key={line}>{capitalise(line)}</li>
        ))}
      </ul>
      <p>{isReplacing ? kept.replacing : kept.text}</p>
    </Notice>
  );
}
