import { Button } from '@mantine/core';
import { IconAlertTriangle, IconWifiOff } from '@tabler/icons-react';
import { OfflineError, ProblemError, UnreadableAnswerError } from '#web/api/errors.ts';
import { failure as words } from './failure.fr.ts';
import { Notice } from './notice.tsx';
import type { ReactNode } from 'react';
import classes from './failure.module.css';

interface Props {
  error: Error;
  online: boolean;
  /** What it was for, in the words of the page. */
  texts: { failed: string; failedText: string; offlineText: string; unreachableText: string };
  onRetry(): void;
  children?: ReactNode;
}

/** No answer, said as such and why: never as an absence of what was asked for. */
export function Failure({ error, online, texts, onRetry, children }: Props) {
  const offline = !online;
  return (
    <Notice
      tone="warn"
      role="alert"
      icon={offline ? <IconWifiOff size={22} /> : <IconAlertTriangle size={22} />}
      title={titleOf(error, offline, texts)}
      actions={<Button onClick={onRetry}>{words.retry}</Button>}
    >
      <p>{textOf(error, offline, texts)}</p>
      {error instanceof ProblemError && !offline && <Explanation error={error} />}
      {children}
    </Notice>
  );
}

function Explanation({ error }: { error: ProblemError }) {
  const { instance } = error.problem;
  return (
    <>
      {error.issues.map(({ field, message }) => (
        <p key={`${field} ${message}`}>{message}</p>
      ))}
      {instance && <p className={classes.soft}>{words.reference(instance)}</p>}
    </>
  );
}

function titleOf(error: Error, offline: boolean, texts: Props['texts']): string {
  if (offline) return words.offline;
  return error instanceof OfflineError ? words.unreachable : texts.failed;
}

function textOf(error: Error, offline: boolean, texts: Props['texts']): string {
  if (offline) return texts.offlineText;
  if (error instanceof OfflineError) return texts.unreachableText;
  // A proxy in trouble answers in HTML: it is a failure like another. Only what passes for an answer was replaced on the way.
  if (error instanceof UnreadableAnswerError && error.status < 500) return words.unreadable;
  return error instanceof ProblemError && error.problem.status < 500 ? error.message : texts.failedText;
}
