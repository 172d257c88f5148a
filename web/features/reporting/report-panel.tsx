import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Notice } from '#web/ui/notice.tsx';
import { ReasonList } from './reason-list.tsx';
import { ReportDetail } from './report-detail.tsx';
import { ReportOutcome, sayOutcome } from './report-outcome.tsx';
import { button } from './report-button.fr.ts';
import { words } from './reporting.fr.ts';
import { useReport } from './use-report.ts';
import classes from './report-panel.module.css';
import type { KeyboardEvent } from 'react';
import type { Reported } from './report-button.tsx';
import type { Step } from './use-report.ts';

interface Props {
  reported: Reported;
  onClose(): void;
}

/** The reasons, then what one of them wants to be told, then thanks. Escape closes it, and nothing is kept of it. */
export default function ReportPanel({ reported, onClose }: Props) {
  const { step, sending, refusal, ...act } = useReport(reported.id);
  const panel = useRef<HTMLDivElement>(null);
  const over = isOver(step);
  useEffect(() => {
    if (mayTakeFocus(panel.current)) panel.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a step takes away what had the focus
  }, [step.name, over]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, from any of its buttons
    <div
      ref={panel}
      role="group"
      aria-label={button.report}
      aria-busy={sending}
      className={classes.panel}
      onKeyDown={closeOnEscape}
    >
      {step.name === 'choosing' && (
        <ReasonList
          canNameNeed={reported.needs.length > 0}
          onSend={(reason) => void act.send({ reason })}
          onDetail={(reason) => act.go({ name: 'detailing', reason })}
        />
      )}
      {step.name === 'detailing' && (
        <ReportDetail
          reason={step.reason}
          needs={reported.needs}
          onSend={(body) => void act.send(body)}
          onRefuse={act.refuse}
        />
      )}
      {(step.name === 'sent' || step.name === 'undone') && (
        <ReportOutcome step={step} onUndo={(token) => void act.takeBack(token)} />
      )}
      {refusal && (
        <Notice tone="warn" role="alert" icon={<IconAlertTriangle size={20} />} title={refusal.title}>
          <p>{refusal.text}</p>
        </Notice>
      )}
      <p className={classes.ways}>
        {step.name === 'detailing' && (
          <button type="button" onClick={() => act.go({ name: 'choosing' })}>
            {words.back}
          </button>
        )}
        <button type="button" data-first={over || undefined} onClick={onClose}>
          {words.close}
        </button>
        <span role="status">
          {sending ? words.sending : <VisuallyHidden>{sayOutcome(step)}</VisuallyHidden>}
        </span>
      </p>
    </div>
  );
}

/** Nothing is left to do but close. */
const isOver = (step: Step): boolean =>
  step.name === 'undone' || (step.name === 'sent' && step.undo === null);

/** The focus is never taken from elsewhere in the page: she may have gone on while the ten seconds passed. */
function mayTakeFocus(panel: HTMLElement | null): boolean {
  const { activeElement, body } = document;
  const opener = panel?.parentElement?.previousElementSibling;
  return activeElement === body || activeElement === opener || panel?.contains(activeElement) === true;
}
