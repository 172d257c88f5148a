import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { confirmByReminder } from '#api/contract/reminders.contract';
import { call } from '#web/api/client.ts';

/** Confirms listings by the link of a mail, one after the other; what is confirmed stays so when a later one fails. */
export function useConfirmation(token: string) {
  const queries = useQueryClient();
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const { mutate, isPending, error, variables } = useMutation({
    networkMode: 'always',
    mutationFn: async (ids: readonly string[]) => {
      for (const structure_id of ids) {
        await call(confirmByReminder, { body: { token, structure_id } });
        setConfirmed((known) => [...known, structure_id]);
        await queries.invalidateQueries({ queryKey: ['listing', structure_id] });
      }
    },
  });
  const left = (ids: readonly string[]) => ids.filter((id) => !confirmed.includes(id));
  return {
    confirmed,
    isPending,
    isConfirming: (id: string) => isPending && left(variables).includes(id),
    error,
    confirm: (ids: readonly string[]) => !isPending && mutate(left(ids)),
    retry: () => mutate(left(variables ?? [])),
  };
}

export type Confirmation = ReturnType<typeof useConfirmation>;
