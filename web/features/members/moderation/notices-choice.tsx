import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { chooseNotices, readNotices } from '#api/contract/moderation.contract';
import { call } from '#web/api/client.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { notices as words } from './moderation.fr.ts';
import classes from '../members.module.css';

const queryKey = ['moderation-notices'];

/** Whether who moderates is written to when something waits. */
export function NoticesChoice() {
  const online = useOnline();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => call(readNotices, {}, signal),
    staleTime: 0,
  });
  const choosing = useMutation({
    networkMode: 'always',
    mutationFn: (refused: boolean) => call(chooseNotices, { body: { refused } }),
    onSuccess: (choice) => queries.setQueryData(queryKey, choice),
  });
  if (!data) return null;
  const refused = choosing.isPending ? choosing.variables : data.refused;
  return (
    <>
      <label className={classes.choice}>
        <input
          type="checkbox"
          checked={!refused}
          onChange={(event) => choosing.mutate(!event.currentTarget.checked)}
        />
        {words.label}
      </label>
      {choosing.error && (
        <Failure
          error={choosing.error}
          online={online}
          texts={words}
          onRetry={() => choosing.mutate(choosing.variables)}
        />
      )}
    </>
  );
}
