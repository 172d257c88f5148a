import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { Failure } from '#web/ui/failure.tsx';
import { useOnline } from '#web/lib/use-online.ts';
import { useRetryOnline } from '#web/lib/use-retry-online.ts';
import { failure as words } from './territory.fr.ts';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import classes from './territory.module.css';

interface Props<Data> {
  query: UseQueryResult<Data>;
  /** Said while it comes. */
  loading: string;
  /** Said when it does not come, where it is no figures. */
  failed?: string;
  children(data: Data): ReactNode;
}

const BONES = [90, 70, 80, 60, 75];

/** What a request brings: its shape while it comes, why it did not, and what came before in the meantime. */
export function Awaited<Data>({ query, loading, failed = words.failed, children }: Props<Data>) {
  const { error, isFetching, isPlaceholderData, refetch } = query;
  const data = useLast(query.data);
  const online = useOnline();
  useRetryOnline(() => error && void refetch());
  return (
    <>
      {error && !isFetching && (
        <Failure error={error} online={online} texts={{ ...words, failed }} onRetry={() => void refetch()} />
      )}
      {data === undefined && isFetching && (
        <div className={classes.bones}>
          <VisuallyHidden role="status">{loading}</VisuallyHidden>
          {BONES.map((width) => (
            <Skeleton key={width} height={22} width={`${width}%`} />
          ))}
        </div>
      )}
      {data !== undefined && (
        <div className={classes.awaited} aria-busy={isPlaceholderData || query.data === undefined}>
          {children(data)}
        </div>
      )}
    </>
  );
}

/** What came last: a request that fails would leave nothing of the one before. */
export function useLast<Data>(data: Data | undefined): Data | undefined {
  const [last, keep] = useState(data);
  if (data !== undefined && data !== last) keep(data);
  return data ?? last;
}
