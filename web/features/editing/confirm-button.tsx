import { Button, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { confirmListing } from '#api/contract/editing.contract';
import { call } from '#web/api/client.ts';
import { ActionFailure } from './action-failure.tsx';
import { confirmation as words } from './editing.fr.ts';
import { refreshListing } from './refresh-listing.ts';
import pageClasses from '#web/ui/page.module.css';

interface Props {
  id: string;
  nom: string;
}

/** « Tout est encore juste » : one press makes the listing fresh; thanks take its place, and the focus. */
export function ConfirmButton({ id, nom }: Props) {
  const queries = useQueryClient();
  const thanks = useRef<HTMLParagraphElement>(null);
  const { mutate, isPending, isSuccess, error } = useMutation({
    networkMode: 'always',
    mutationFn: () => call(confirmListing, { params: { id } }),
    onSuccess: () => refreshListing(queries, id),
  });
  useEffect(() => {
    if (isSuccess) thanks.current?.focus();
  }, [isSuccess]);
  if (isSuccess) {
    return (
      <p ref={thanks} tabIndex={-1} role="status" className={pageClasses.thanks}>
        <IconCheck size={22} aria-hidden />
        {words.thanks}
      </p>
    );
  }
  return (
    <>
      <Button
        size="md"
        leftSection={<IconCheck size={20} aria-hidden />}
        aria-disabled={isPending}
        onClick={() => !isPending && mutate()}
      >
        {isPending ? words.sending : words.act}
        <VisuallyHidden>{words.of(nom)}</VisuallyHidden>
      </Button>
      {error && <ActionFailure error={error} title={words.failed} onRetry={() => mutate()} />}
    </>
  );
}
