import type { ImportEvent } from '#api/contract/imports.contract';

type Progress = Extract<ImportEvent, { event: 'progress' }>;

const LINE_EVERY_MS = 1000;

/** Shows where an import is: a line rewritten in a terminal, a line a second elsewhere. */
export function showProgress(stream: NodeJS.WriteStream): (event: Progress) => void {
  let last = 0;
  let stage = '';
  return (event) => {
    const now = performance.now();
    if (event.stage === stage && now - last < (stream.isTTY ? 100 : LINE_EVERY_MS)) return;
    if (stream.isTTY && event.stage !== stage && stage !== '') stream.write('\n');
    last = now;
    stage = event.stage;
    const text = `${event.stage}… ${amount(event)}`;
    stream.write(stream.isTTY ? `\r\u001B[K${text}` : `${text}\n`);
  };
}

function amount({ done, total }: Progress): string {
  if (total) return `${Math.min(100, Math.round((done / total) * 100))} %`;
  return done > 0 ? `${Math.round(done / 1000)} ko` : '';
}
