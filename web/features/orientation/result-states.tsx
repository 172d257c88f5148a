import { Button, Skeleton, VisuallyHidden } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { Failure } from '#web/ui/failure.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { states } from './orientation.fr.ts';
import type { Orientation } from '#api/contract/orientation.contract';
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
  /** The last answer, when it is still shown below. */
  kept: Orientation | undefined;
  onRetry(): void;
}

/** No answer, said as such: never as an absence of partners. */
export function SearchFailure({ kept, ...failure }: FailureProps) {
  return (
    <Failure {...failure} texts={states}>
      {kept && <p>{states.offlineKept(kept.needs.map(thematiqueLabel), kept.commune.nom)}</p>}
    </Failure>
  );
}
