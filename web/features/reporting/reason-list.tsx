import { REPORT_REASONS } from '#api/domain/reporting/report';
import { words } from './reporting.fr.ts';
import { moveFocus } from './move-focus.ts';
import classes from './report-panel.module.css';
import type { ReportReason } from '#api/domain/reporting/report';
import type { Detailed } from './use-report.ts';

interface Props {
  canNameNeed: boolean;
  onSend(reason: Exclude<ReportReason, Detailed>): void;
  onDetail(reason: Detailed): void;
}

const DETAILED: readonly string[] = ['full', 'no-longer-does', 'other'] satisfies Detailed[];
const isDetailed = (reason: ReportReason): reason is Detailed => DETAILED.includes(reason);

/** One press sends; those that want a detail, which end with an ellipsis, ask for it. */
export function ReasonList({ canNameNeed, onSend, onDetail }: Props) {
  const reasons = REPORT_REASONS.filter((reason) => canNameNeed || reason !== 'no-longer-does');
  return (
    <>
      <p className={classes.title}>{words.title}</p>
      <p className={classes.hint}>{words.anonymous}</p>
      <ul className={classes.choices}>
        {reasons.map((reason, index) => (
          <li key={reason}>
            <button
              type="button"
              data-choice
              data-first={index === 0 || undefined}
              onKeyDown={moveFocus}
              onClick={() => (isDetailed(reason) ? onDetail(reason) : onSend(reason))}
            >
              {words.reasons[reason]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
