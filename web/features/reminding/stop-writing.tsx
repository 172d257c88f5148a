import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { refuseReminders, resumeReminders } from '#api/contract/reminders.contract';
import { call } from '#web/api/client.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { failures, stopping as words } from './reminding.fr.ts';
import pageClasses from '#web/ui/page.module.css';

interface Props {
  token: string;
  /** Nothing is written to this mailbox any more. */
  isRefused: boolean;
  /** It is all that the link is for. */
  isMain: boolean;
}

/** « Ne plus écrire », and its way back. */
export function StopWriting({ token, isRefused, isMain }: Props) {
  const online = useOnline();
  const done = useRef<HTMLParagraphElement>(null);
  const { mutate, data, isPending, error, variables } = useMutation({
    networkMode: 'always',
    mutationFn: (refuse: boolean): Promise<{ refused: boolean }> =>
      call(refuse ? refuseReminders : resumeReminders, { body: { token } }),
  });
  const refused = data?.refused ?? isRefused;
  useEffect(() => {
    if (data) done.current?.focus();
  }, [data]);
  return (
    <section className={pageClasses.card} aria-labelledby="ne-plus-ecrire">
      <h2 id="ne-plus-ecrire">{words.title}</h2>
      {(data ?? isRefused) && (
        <p ref={done} tabIndex={-1} role="status" className={pageClasses.thanks}>
          <IconCheck size={22} aria-hidden />
          {refused ? words.done : words.resumed}
        </p>
      )}
      {!refused && <p className={pageClasses.soft}>{words.text}</p>}
      <Button
        variant={isMain && !refused ? 'filled' : 'default'}
        aria-disabled={isPending}
        onClick={() => !isPending && mutate(!refused)}
      >
        {isPending ? words.acting : refused ? words.resume : words.act}
      </Button>
      {error && (
        <Failure error={error} online={online} texts={failures.act} onRetry={() => mutate(variables)} />
      )}
    </section>
  );
}
