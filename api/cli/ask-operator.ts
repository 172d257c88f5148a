import type { AnyEndpoint } from '#api/contract/endpoint';
import { problemSchema } from '#api/contract/problem.contract';
import type { Operator } from './operator-file.ts';

/** The running app refused or failed; the message is French. */
export class OperatorError extends Error {}

/**
 * Calls an operator's endpoint of the running app.
 * @throws OperatorError with the problem's own words.
 */
export async function askOperator(
  { url, token }: Operator,
  endpoint: AnyEndpoint,
  body?: object,
): Promise<Response> {
  const response = await fetch(`${url}/api${endpoint.path}`, {
    method: endpoint.method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new OperatorError(
      `L’application de ${url} ne répond pas : attendez qu’elle soit prête, ou arrêtez-la.`,
    );
  });
  if (response.ok) return response;
  const problem = problemSchema.safeParse(await response.json().catch(() => null)).data;
  const issues = problem?.issues?.map(({ field, message }) => `\n  ${field} : ${message}`).join('') ?? '';
  throw new OperatorError(`${problem?.detail ?? `L’application répond ${response.status}.`}${issues}`);
}
