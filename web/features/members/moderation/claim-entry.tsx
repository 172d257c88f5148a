import { useState } from 'react';
import { AnsweredClaim } from './answered-claim.tsx';
import { WaitingClaim } from './waiting-claim.tsx';
import type { OpenClaim } from '#api/contract/members.contract';
import type { Answered } from './answered-claim.tsx';

/** A claim, then in its place what was answered. */
export function ClaimEntry({ claim, onDone }: { claim: OpenClaim; onDone(): void }) {
  const [answer, setAnswer] = useState<Answered | null>(null);
  if (answer) return <AnsweredClaim nom={claim.nom} answer={answer} />;
  return (
    <WaitingClaim
      claim={claim}
      onAnswered={(given) => {
        setAnswer(given);
        onDone();
      }}
    />
  );
}
