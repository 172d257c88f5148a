import { Button } from '@mantine/core';
import { useState } from 'react';
import { countDrafts } from '#web/lib/drafts.ts';
import { AskedTwice } from '#web/ui/asked-twice.tsx';
import { account } from './session.fr.ts';
import type { SignedOut } from './after-sign-in.ts';

type Where = SignedOut['signedOut'];

/** Out of this device at once, unless a draft would go with it; out of all of them once it is confirmed. */
export function LeaveActions({ onLeave }: { onLeave(where: Where): void }) {
  const [where, setWhere] = useState<Where>('here');
  const drafts = countDrafts();
  const question = [where === 'everywhere' && account.confirm, drafts > 0 && account.drafts(drafts)];
  return (
    <AskedTwice
      question={question.filter(Boolean).join(' ')}
      yes={account.yes[where]}
      no={account.no}
      onYes={() => onLeave(where)}
    >
      {({ ask, button }) => {
        const choose = (chosen: Where) => {
          setWhere(chosen);
          if (chosen === 'everywhere' || countDrafts() > 0) ask();
          else onLeave(chosen);
        };
        return (['here', 'everywhere'] as const).map((one) => (
          <Button
            key={one}
            ref={one === where ? button : null}
            variant={one === 'here' ? 'filled' : 'default'}
            onClick={() => choose(one)}
          >
            {account[one]}
          </Button>
        ));
      }}
    </AskedTwice>
  );
}
