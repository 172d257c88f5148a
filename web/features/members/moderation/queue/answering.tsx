import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { takeBack } from '#api/contract/moderation.contract';
import { call } from '#web/api/client.ts';
import { useOnline } from '#web/lib/use-online.ts';
import { Failure } from '#web/ui/failure.tsx';
import { Field } from '#web/ui/field.tsx';
import { answering as words } from './queue.fr.ts';
import type { ReactNode } from 'react';
import pageClasses from '#web/ui/page.module.css';
import classes from '../../members.module.css';

/** One answer, given by one press. */
export interface Choice {
  label: string;
  /** What is said once it is done, where the answer says nothing better. */
  done: string;
  run(reason: string | null): Promise<{ decision: string; text?: string }>;
}

interface Props {
  /** Of which listing, for those who hear the buttons one after the other. */
  nom: string;
  /** The first is the likeliest. */
  choices: readonly Choice[];
  onDone(): void;
  onTakenBack(): void;
  /** What is judged, until it is. */
  children: ReactNode;
}

interface Done {
  text: string;
  decision: string;
}

/** What waits, its answers, then in its place what was answered, which can be taken back. */
export function Answering({ nom, choices, onDone, onTakenBack, children }: Props) {
  const [done, setDone] = useState<Done | null>(null);
  const [isBack, setBack] = useState(false);
  if (done) {
    const back = () => {
      setDone(null);
      setBack(true);
      onTakenBack();
    };
    return <DoneCard nom={nom} done={done} onTakenBack={back} />;
  }
  return (
    <>
      {isBack && <p role="status">{words.takenBack}</p>}
      {children}
      <Answers
        nom={nom}
        choices={choices}
        onDone={(given) => {
          setDone(given);
          onDone();
        }}
      />
    </>
  );
}

function Answers({ nom, choices, onDone }: Pick<Props, 'nom' | 'choices'> & { onDone(done: Done): void }) {
  const online = useOnline();
  const [reason, setReason] = useState('');
  const { mutate, error, isPending, variables } = useMutation({
    networkMode: 'always',
    mutationFn: ({ run }: Choice) => run(reason.trim() || null),
    onSuccess: ({ decision, text }, { done }) => onDone({ text: text ?? done, decision }),
  });
  return (
    <>
      <details className={classes.reason}>
        <summary>{words.add}</summary>
        <Field label={words.reason} help={words.help} issue={undefined}>
          {(ties) => (
            <textarea
              {...ties}
              rows={2}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
      </details>
      {error && variables && (
        <Failure error={error} online={online} texts={words} onRetry={() => mutate(variables)} />
      )}
      <div className={pageClasses.actions}>
        {choices.map((choice, rank) => (
          <Button
            key={choice.label}
            variant={rank === 0 ? 'filled' : 'default'}
            aria-disabled={isPending}
            onClick={() => !isPending && mutate(choice)}
          >
            {isPending && variables === choice ? words.sending : choice.label}
            <VisuallyHidden>{words.of(nom)}</VisuallyHidden>
          </Button>
        ))}
      </div>
    </>
  );
}

function DoneCard({ nom, done, onTakenBack }: { nom: string; done: Done; onTakenBack(): void }) {
  const online = useOnline();
  const { mutate, error, isPending } = useMutation({
    networkMode: 'always',
    mutationFn: () => call(takeBack, { params: { decision: done.decision } }),
    onSuccess: onTakenBack,
  });
  return (
    <>
      <p className={pageClasses.state} data-state="accepted" role="status">
        <IconCheck size={20} aria-hidden />
        <span>
          <strong>{nom}</strong>. {done.text}
        </span>
      </p>
      {error && <Failure error={error} online={online} texts={words} onRetry={() => mutate()} />}
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        aria-disabled={isPending}
        onClick={() => !isPending && mutate()}
      >
        {words.takeBack}
        <VisuallyHidden>{words.of(nom)}</VisuallyHidden>
      </Button>
    </>
  );
}
