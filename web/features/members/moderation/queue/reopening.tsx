import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { takeBack } from '#api/contract/moderation.contract';
import { call } from '#web/api/client.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { answering, reopening as words } from './queue.fr.ts';

/** The answer to a new listing, taken back: it waits again, and everybody stops seeing it until then. */
export function Reopening({ decision, nom }: { decision: string; nom: string }) {
  const online = useOnline();
  const { mutate, error, isPending, isSuccess } = useMutation({
    networkMode: 'always',
    mutationFn: () => call(takeBack, { params: { decision } }),
  });
  if (isSuccess) return <p role="status">{words.done}</p>;
  return (
    <>
      {error && <Failure error={error} online={online} texts={answering} onRetry={() => mutate()} />}
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        aria-disabled={isPending}
        onClick={() => !isPending && mutate()}
      >
        {isPending ? answering.sending : words.press}
        <VisuallyHidden>{answering.of(nom)}</VisuallyHidden>
      </Button>
    </>
  );
}
