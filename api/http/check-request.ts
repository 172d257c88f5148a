import { z } from 'zod';
import type { Request } from 'express';
import type { AnyEndpoint } from '#api/contract/endpoint';
import type { Issue } from '#api/contract/problem.contract';
import { ProblemError } from './problem-error.ts';

z.config(z.locales.fr());

const PARTS = ['params', 'query', 'body'] as const;

/**
 * Checks a request against its contract.
 * @throws ProblemError `bad-request` with every issue of the address and of the body at once.
 */
export function checkRequest(contract: AnyEndpoint, request: Pick<Request, (typeof PARTS)[number]>) {
  const issues: Issue[] = [];
  const input: Partial<Record<(typeof PARTS)[number], unknown>> = {};
  for (const part of PARTS) {
    const schema = contract[part];
    if (!schema) continue;
    const parsed = schema.safeParse(request[part] ?? {});
    if (parsed.success) input[part] = parsed.data;
    else issues.push(...parsed.error.issues.flatMap((issue) => describe(part, issue)));
  }
  if (issues.length > 0) {
    const detail = issues.length === 1 ? issues[0]!.message : `${issues.length} points sont à corriger.`;
    throw new ProblemError('urn:baguette:bad-request', detail, issues);
  }
  return input;
}

function describe(part: string, issue: z.core.$ZodIssue): Issue[] {
  const field = [part, ...issue.path.map(String)].join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: `${field}.${key}`, message: 'Ce paramètre n’existe pas.' }));
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return [{ field, message: missing ? 'Ce paramètre est obligatoire.' : issue.message }];
}
