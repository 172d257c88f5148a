import './parsing.ts';
import { problemSchema } from '#api/contract/problem.contract';
import { addressOf } from './client.ts';
import { OfflineError, ProblemError, UnreadableAnswerError } from './errors.ts';
import type { AnyEndpoint, CallOf, ResponseOf } from '#api/contract/endpoint';

interface Sent<E extends AnyEndpoint> {
  params: CallOf<E>['params'];
  query: CallOf<E>['query'];
  form: FormData;
}

/**
 * Sends a form to an endpoint that answers a line of JSON for each thing that happens, and tells each as it comes.
 * @throws {ProblemError} when the server explains what went wrong
 * @throws {OfflineError} when nothing answered, or no longer does
 * @throws {UnreadableAnswerError} when a line does not follow the contract
 */
export async function follow<E extends AnyEndpoint>(
  endpoint: E,
  { params, query, form }: Sent<E>,
  tell: (event: ResponseOf<E>) => void,
): Promise<void> {
  const address = addressOf(endpoint.path, { params: { ...params }, query: { ...query } });
  const response = await unlessOffline(
    fetch(address, { method: endpoint.method, body: form, credentials: 'same-origin' }),
  );
  if (!response.ok) {
    const problem = problemSchema.safeParse(await response.json().catch(() => null));
    throw problem.success ? new ProblemError(problem.data) : new UnreadableAnswerError(response.status);
  }
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (
    let piece = await unlessOffline(reader?.read());
    piece && !piece.done;
    piece = await unlessOffline(reader?.read())
  ) {
    const lines = (rest + piece.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) tell(readLine(endpoint, line, response.status));
  }
}

async function unlessOffline<T>(waited: Promise<T> | T): Promise<T> {
  try {
    return await waited;
  } catch (error) {
    throw new OfflineError('no answer', { cause: error });
  }
}

function readLine<E extends AnyEndpoint>(endpoint: E, line: string, status: number): ResponseOf<E> {
  let value: unknown = null;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UnreadableAnswerError(status);
  }
  const parsed = endpoint.response.safeParse(value);
  if (!parsed.success) throw new UnreadableAnswerError(status);
  return parsed.data as ResponseOf<E>;
}
