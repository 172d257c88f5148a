import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';
import { importEventSchema } from '#api/contract/imports.contract';
import type { ImportEvent, ImportReport } from '#api/contract/imports.contract';
import { OperatorError } from './ask-operator.ts';

/**
 * Follows the NDJSON of an import that the running app does.
 * @throws OperatorError when the app says that it failed, or stops in the middle.
 */
export async function readEvents(
  response: Response,
  onProgress: (event: Extract<ImportEvent, { event: 'progress' }>) => void,
): Promise<ImportReport> {
  const body = response.body as Parameters<typeof Readable.fromWeb>[0];
  for await (const line of createInterface({ input: Readable.fromWeb(body) })) {
    const event = importEventSchema.parse(JSON.parse(line));
    if (event.event === 'report') return event.report;
    if (event.event === 'failed') throw new OperatorError(event.message);
    onProgress(event);
  }
  throw new OperatorError('L’application s’est arrêtée avant la fin de l’import ; rien n’a été changé.');
}
