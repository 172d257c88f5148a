import './parsing.ts';
import { problemSchema } from '#api/contract/problem.contract';
import { OfflineError, ProblemError, UnreadableAnswerError } from './errors.ts';
import type { AnyEndpoint, CallOf, ResponseOf } from '#api/contract/endpoint';

/** What a caller passes: `params`, `query` and `body` are there only where the endpoint takes them. */
export type InputFor<E extends AnyEndpoint> = {
  [K in keyof CallOf<E> as CallOf<E>[K] extends undefined ? never : K]: CallOf<E>[K];
};

type Values = Record<string, unknown>;
type Input = Partial<Record<'params' | 'query' | 'body', Values>>;

/**
 * Calls one endpoint of the API and checks its answer with the contract.
 * @throws {ProblemError} when the server explains what went wrong (RFC 9457)
 * @throws {OfflineError} when nothing answered
 * @throws {UnreadableAnswerError} when the answer does not follow the contract
 */
export async function call<E extends AnyEndpoint>(
  endpoint: E,
  input: InputFor<E>,
  signal?: AbortSignal,
): Promise<ResponseOf<E>> {
  const { params = {}, query = {}, body }: Input = input;
  const response = await send(addressOf(endpoint.path, { params, query }), {
    method: endpoint.method,
    signal: signal ?? null,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer = await readJson(response);
  if (!response.ok) throw explain(answer, response.status);
  const parsed = endpoint.response.safeParse(answer);
  if (!parsed.success) throw new UnreadableAnswerError(response.status);
  return parsed.data as ResponseOf<E>;
}

/** The address of an endpoint: `/api` + its path with the parameters filled in, then the query; empty values are left out. */
export function addressOf(path: string, { params, query }: { params: Values; query: Values }): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `/api${filled}${search && `?${search}`}`;
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, credentials: 'same-origin' });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new OfflineError('no answer', { cause: error });
  }
}

async function readJson(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/(problem\+)?json\b/.test(type)) throw new UnreadableAnswerError(response.status);
  try {
    return await response.json();
  } catch {
    throw new UnreadableAnswerError(response.status);
  }
}

function explain(answer: unknown, status: number): Error {
  const problem = problemSchema.safeParse(answer);
  return problem.success ? new ProblemError(problem.data) : new UnreadableAnswerError(status);
}
