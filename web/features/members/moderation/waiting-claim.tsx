import { Button, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { AnswerForm } from './answer-form.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { answer as words } from './moderation.fr.ts';
import { EntryHead } from './queue/entry-head.tsx';
import type { OpenClaim } from '#api/contract/members.contract';
import type { Verdict } from './answer-form.tsx';
import type { Answered } from './answered-claim.tsx';
import pageClasses from '#web/ui/page.module.css';

interface Props {
  claim: OpenClaim;
  onAnswered(answer: Answered): void;
}

/** One claim: which listing, who, what allows to check it, and the two answers. */
export function WaitingClaim({ claim, onAnswered }: Props) {
  const { id, nom, commune, structure_id } = claim;
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const buttons = useRef<Partial<Record<Verdict, HTMLButtonElement | null>>>({});
  const left = useRef<Verdict | null>(null);
  // Back on what was pressed, once the form is put away.
  useEffect(() => {
    if (verdict === null && left.current) buttons.current[left.current]?.focus();
    left.current = verdict;
  }, [verdict]);
  return (
    <article className={pageClasses.card} aria-labelledby={`demande-${id}`}>
      <EntryHead
        kind="claim"
        id={`demande-${id}`}
        title={[nom, commune].filter(Boolean).join(', ')}
        listings={[{ id: structure_id, nom }]}
      />
      <ClaimFacts claim={claim} />
      {verdict ? (
        <AnswerForm
          key={verdict}
          claim={claim}
          verdict={verdict}
          onAnswered={onAnswered}
          onCancel={() => setVerdict(null)}
        />
      ) : (
        <div className={pageClasses.actions}>
          {(['accept', 'refuse'] as const).map((choice) => (
            <Button
              key={choice}
              ref={(button) => {
                buttons.current[choice] = button;
              }}
              variant={choice === 'accept' ? 'filled' : 'default'}
              onClick={() => setVerdict(choice)}
            >
              {words[choice]}
              <VisuallyHidden>{words.of(nom)}</VisuallyHidden>
            </Button>
          ))}
        </div>
      )}
    </article>
  );
}
