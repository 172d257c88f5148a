import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { endAllSessions, signOut } from '#api/contract/accounts.contract';
import { call } from '#web/api/client.ts';
import { forgetDrafts } from '#web/lib/drafts.ts';
import { becomeWho } from '#web/lib/use-me.ts';
import type { SignedOut } from './after-sign-in.ts';

/** Signs out of this device or of all; forgets what was read meanwhile, and the drafts that this device keeps. */
export function useSignOut() {
  const queries = useQueryClient();
  const [left, setLeft] = useState<SignedOut | null>(null);
  const { mutate, error, isPending, variables } = useMutation({
    mutationFn: (where: SignedOut['signedOut']) => call(where === 'here' ? signOut : endAllSessions, {}),
    networkMode: 'always',
    onSuccess: ({ elsewhere }, signedOut) => {
      // ProConnect's own session would let the next person in: the browser goes there to end it, and comes back.
      if (elsewhere !== null) window.location.assign(elsewhere);
      forgetDrafts();
      setLeft({ signedOut });
      becomeWho(queries, { actor: null });
    },
  });
  return {
    /** Once it is done. */
    left,
    error,
    leave: (where: SignedOut['signedOut']) => {
      if (!isPending) mutate(where);
    },
    retry: () => {
      if (variables) mutate(variables);
    },
  };
}
