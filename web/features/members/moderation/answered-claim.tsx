import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { done as words } from './moderation.fr.ts';
import pageClasses from '#web/ui/page.module.css';

/** What was answered; `over`: another had answered before, and what the server says of it. */
export interface Answered {
  state: 'accepted' | 'refused' | 'over';
  text: string;
}

/** In the place of a claim, what became of it. */
export function AnsweredClaim({ nom, answer: { state, text } }: { nom: string; answer: Answered }) {
  const Icon = state === 'accepted' ? IconCheck : IconAlertCircle;
  return (
    <div className={pageClasses.card} role="status">
      <p className={pageClasses.state} data-state={state}>
        <Icon size={20} aria-hidden />
        <span>
          <strong>{words[state]}</strong>, {nom}
        </span>
      </p>
      <p>{state === 'over' ? text : words.said(text)}</p>
    </div>
  );
}
