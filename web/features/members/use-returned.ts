import { useEffect } from 'react';
import { forgetReturn } from '#web/lib/return-page.ts';

/** Signed in and here: there is nowhere left to go back to. */
export function useReturned(signedIn: boolean): void {
  useEffect(() => {
    if (signedIn) forgetReturn();
  }, [signedIn]);
}
