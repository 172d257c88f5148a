import { Button } from '@mantine/core';
import { outcome } from './reporting.fr.ts';
import classes from './report-panel.module.css';
import type { Step } from './use-report.ts';

interface Props {
  step: Extract<Step, { name: 'sent' | 'undone' }>;
  onUndo(token: string): void;
}

/** What is said once it is done; nothing before. */
export function sayOutcome(step: Step): string {
  if (step.name === 'undone') return outcome.undone;
  if (step.name !== 'sent') return '';
  return step.counted ? outcome.thanks(step.until) : outcome.repeated;
}

/** Thanks, and for a few seconds the way back. */
export function ReportOutcome({ step, onUndo }: Props) {
  const undo = step.name === 'sent' ? step.undo : null;
  return (
    <>
      <p className={classes.title}>{sayOutcome(step)}</p>
      {step.name === 'sent' && (
        <p className={classes.hint}>
          {step.counted ? outcome.thanksDetail(step.reason) : outcome.repeatedDetail}
        </p>
      )}
      {undo !== null && (
        <p>
          <Button variant="default" data-first onClick={() => onUndo(undo)}>
            {outcome.undo}
          </Button>
        </p>
      )}
    </>
  );
}
