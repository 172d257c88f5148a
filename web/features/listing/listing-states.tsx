import { Skeleton, VisuallyHidden } from '@mantine/core';
import { Failure } from '#web/ui/failure.tsx';
import { BackLink } from './back-link.tsx';
import { listing, states } from './listing.fr.ts';
import type { Situation } from './situation.ts';
import classes from './listing.module.css';

/** The shape of what is coming. */
export function LoadingListing() {
  return (
    <div className={classes.loading}>
      <VisuallyHidden component="h1">{listing.untitled}</VisuallyHidden>
      <VisuallyHidden role="status">{states.loading}</VisuallyHidden>
      <Skeleton className={classes.bone} height={38} width="min(460px, 90%)" />
      <Skeleton className={classes.bone} height={22} width="min(320px, 70%)" />
      <Skeleton className={classes.bone} height={60} width="min(260px, 100%)" radius={12} />
      <div className={classes.columns}>
        {[5, 8].map((lines) => (
          <div key={lines} className={classes.ghost}>
            <Skeleton className={classes.bone} height={26} width="45%" />
            {Array.from({ length: lines }, (_, line) => (
              <Skeleton
                key={line}
                className={classes.bone}
                height={18}
                width={line % 2 === 0 ? '85%' : '70%'}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface FailureProps {
  error: Error;
  online: boolean;
  /** The listing read before is still shown below, with its name. */
  hasName: boolean;
  onRetry(): void;
}

/** No answer: the listing may well exist. */
export function ListingFailure({ hasName, ...failure }: FailureProps) {
  return (
    <>
      {!hasName && <h1>{states.title}</h1>}
      <Failure {...failure} texts={states} />
    </>
  );
}

/** No structure has this identifier. */
export function UnknownListing({ situation }: { situation: Situation }) {
  return (
    <div className={classes.unknown}>
      <h1>{states.unknown}</h1>
      <p>{states.unknownText}</p>
      <BackLink situation={situation} />
    </div>
  );
}
