import { useMutation } from '@tanstack/react-query';
import { beginProConnect } from '#api/contract/accounts.contract';
import { call } from '#web/api/client.ts';

/** Sends the browser to ProConnect. */
export function useLeaveForProConnect() {
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => call(beginProConnect, {}),
    networkMode: 'always',
    onSuccess: ({ url }) => window.location.assign(url),
  });
  const isLeaving = isPending || isSuccess;
  return { isLeaving, error, leave: () => !isLeaving && mutate() };
}
