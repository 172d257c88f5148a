import { useEffect, useState } from 'react';
import { sendReport, undoReport } from '#api/contract/reports.contract';
import { refuseText } from '#api/domain/reporting/refuse-text';
import { call } from '#web/api/client.ts';
import type { InputFor } from '#web/api/client.ts';
import { OfflineError, ProblemError } from '#web/api/errors.ts';
import { readPersonalData } from '#web/lib/reading/read-personal-data.ts';
import { failure } from './reporting.fr.ts';
import type { ReportReason } from '#api/domain/reporting/report';

export type Body = InputFor<typeof sendReport>['body'];

/** Where a worker is between opening the menu and closing it. */
export type Step =
  | { name: 'choosing' }
  | { name: 'detailing'; reason: Detailed }
  | { name: 'sent'; reason: ReportReason; counted: boolean; until: string | null; undo: string | null }
  | { name: 'undone' };

/** The reasons that want one more thing to be told. */
export type Detailed = Extract<ReportReason, 'full' | 'no-longer-does' | 'other'>;

/** What did not go as it should, ready to be shown. */
export interface Refusal {
  title: string;
  text: string;
}

const UNDO_MS = 10_000;

/** Sends a report of a listing, and takes it back for ten seconds; what takes it back lives in this memory only. */
export function useReport(id: string) {
  const [step, setStep] = useState<Step>({ name: 'choosing' });
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const undo = step.name === 'sent' ? step.undo : null;
  useEffect(() => {
    if (undo === null) return undefined;
    const tooLate = () => setStep((now) => (now.name === 'sent' ? { ...now, undo: null } : now));
    const timer = setTimeout(tooLate, UNDO_MS);
    return () => clearTimeout(timer);
  }, [undo]);
  const attempt = async (title: string, act: () => Promise<Step>) => {
    if (sending) return;
    setSending(true);
    setRefusal(null);
    try {
      setStep(await act());
    } catch (error) {
      setRefusal({ title, text: explain(error) });
    }
    setSending(false);
  };
  return {
    step,
    sending,
    refusal,
    go: (next: Step) => {
      setRefusal(null);
      setStep(next);
    },
    refuse: (text: string) => setRefusal({ title: failure.title, text }),
    send: (body: Body) => attempt(failure.title, () => send(id, body)),
    takeBack: (token: string) => attempt(failure.undoTitle, () => takeBack(id, token)),
  };
}

/** A text may not leave: the reason is shown as it is. */
class RefusedText extends Error {}

async function send(id: string, body: Body): Promise<Step> {
  if (body.text) {
    const refused = refuseText(await readPersonalData(body.text).catch(() => unchecked()));
    if (refused) throw new RefusedText(refused);
  }
  const { counted, undo } = await call(sendReport, { params: { id }, body });
  return { name: 'sent', reason: body.reason, counted, until: body.until ?? null, undo };
}

async function takeBack(id: string, token: string): Promise<Step> {
  await call(undoReport, { params: { id }, query: { undo: token } });
  return { name: 'undone' };
}

function unchecked(): never {
  throw new RefusedText(failure.unchecked);
}

function explain(error: unknown): string {
  if (error instanceof RefusedText || error instanceof ProblemError) return error.message;
  return error instanceof OfflineError ? failure.offline : failure.unreadable;
}
