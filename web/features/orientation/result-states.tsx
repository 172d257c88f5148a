import { Button, Skeleton, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconMapPin, IconWifiOff } from '@tabler/icons-react';
import { OfflineError, ProblemError, UnreadableAnswerError } from '#web/api/errors.ts';
import { Notice } from '#web/ui/notice.tsx';
import { states } from './orientation.fr.ts';
import classes from './results.module.css';

/** Needs are known, the place is not. */
export function NoCommune({ onGo }: { onGo(): void }) {
  return (
    <Notice
      tone="calm"
      icon={<IconMapPin size={22} />}
      title={states.noCommune}
      actions={<Button onClick={onGo}>{states.noCommuneAction}</Button>}
    >
      <p>{states.noCommuneText}</p>
    </Notice>
  );
}

/** The shape of what is coming. */
export function LoadingResults() {
  return (
    <div className={classes.loading}>
      <VisuallyHidden role="status">{states.loading}</VisuallyHidden>
      <Skeleton className={classes.bone} height={30} width="min(280px, 80%)" />
      <Skeleton className={classes.bone} height={20} width="min(380px, 95%)" />
      {[0, 1].map((card) => (
        <div key={card} className={classes.ghost}>
          <div>
            <Skeleton className={classes.bone} height={26} width="50%" />
            <Skeleton className={classes.bone} height={48} width={190} radius={12} />
          </div>
          <Skeleton className={classes.bone} height={18} width="65%" />
          <Skeleton className={classes.bone} height={28} width="40%" />
          <Skeleton className={classes.bone} height={18} width="85%" />
          <Skeleton className={classes.bone} height={18} width="75%" />
        </div>
      ))}
    </div>
  );
}

interface FailureProps {
  error: Error;
  online: boolean;
  /** Partners of the last search are still shown below. */
  kept: boolean;
  onRetry(): void;
}

/** No answer, said as such: never as an absence of partners. */
export function Failure({ error, online, kept, onRetry }: FailureProps) {
  const offline = !online;
  return (
    <Notice
      tone="warn"
      role="alert"
      icon={offline ? <IconWifiOff size={22} /> : <IconAlertTriangle size={22} />}
      title={titleOf(error, offline)}
      actions={<Button onClick={onRetry}>{states.retry}</Button>}
    >
      <p>{textOf(error, offline)}</p>
      {error instanceof ProblemError && !offline && <Explanation error={error} />}
      {kept && <p>{states.offlineKept}</p>}
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
      {instance && <p className={classes.soft}>{states.reference(instance)}</p>}
    </>
  );
}

function titleOf(error: Error, offline: boolean): string {
  if (offline) return states.offline;
  return error instanceof OfflineError ? states.unreachable : states.failed;
}

function textOf(error: Error, offline: boolean): string {
  if (offline) return states.offlineText;
  if (error instanceof OfflineError) return states.unreachableText;
  // A proxy in trouble answers in HTML: it is a failure like another. Only what passes for an answer was replaced on the way.
  if (error instanceof UnreadableAnswerError && error.status < 500) return states.unreadable;
  return error instanceof ProblemError && error.problem.status < 500 ? error.message : states.failedText;
}
