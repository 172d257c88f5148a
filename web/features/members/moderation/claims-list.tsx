import { useEffect, useRef, useState } from 'react';
import { AnsweredClaim } from './answered-claim.tsx';
import { done } from './moderation.fr.ts';
import { WaitingClaim } from './waiting-claim.tsx';
import type { OpenClaim } from '#api/contract/members.contract';
import type { Answered } from './answered-claim.tsx';
import classes from '../members.module.css';

/** Each claim, then in its place what was answered; the focus goes on to the next that waits. */
export function ClaimsList({ claims }: { claims: readonly OpenClaim[] }) {
  const list = useRef<HTMLOListElement>(null);
  const over = useRef<HTMLParagraphElement>(null);
  const [answered, setAnswered] = useState<Record<string, Answered>>({});
  const [last, setLast] = useState<string | null>(null);
  const waiting = claims.filter(({ id }) => !answered[id]);
  useEffect(() => {
    if (last === null) return;
    const titles = [...(list.current?.querySelectorAll<HTMLElement>('[data-waiting]') ?? [])];
    const mark = list.current?.querySelector(`[data-claim="${last}"]`);
    const after = titles.find((title) => mark && mark.compareDocumentPosition(title) === AFTER);
    (after ?? titles[0] ?? over.current)?.focus();
  }, [last]);
  return (
    <>
      <ol ref={list} className={classes.list}>
        {claims.map((claim) => {
          const answer = answered[claim.id];
          return (
            <li key={claim.id} data-claim={claim.id}>
              {answer ? (
                <AnsweredClaim nom={claim.nom} answer={answer} />
              ) : (
                <WaitingClaim
                  claim={claim}
                  onAnswered={(given) => {
                    setAnswered((before) => ({ ...before, [claim.id]: given }));
                    setLast(claim.id);
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
      <p ref={over} tabIndex={-1} role="status">
        {waiting.length === 0 && done.all}
      </p>
    </>
  );
}

const AFTER = 4; // Node.DOCUMENT_POSITION_FOLLOWING
