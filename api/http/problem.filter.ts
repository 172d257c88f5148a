import { Catch, HttpException, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PROBLEMS } from '#api/contract/problem.contract';
import type { Problem, ProblemType } from '#api/contract/problem.contract';
import { ProblemError } from './problem-error.ts';

/** Answers every error as RFC 9457 problem+json; an unforeseen one is logged once and shows nothing of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request & { id?: unknown }>();
    const response = http.getResponse<Response>();
    const known = toProblemError(error);
    const { status, title } = PROBLEMS[known.type];
    const instance = typeof request.id === 'string' ? `urn:uuid:${request.id}` : undefined;
    if (status >= 500) this.logger.error(describeFailure(error, instance));
    if (response.headersSent) {
      response.end();
      return;
    }
    const problem: Problem = { type: known.type, title, status, detail: known.detail };
    if (instance) problem.instance = instance;
    if (known.issues) problem.issues = known.issues;
    response.status(status).set('cache-control', 'no-store').type('application/problem+json').json(problem);
  }
}

/** Server error codes of a database that is busy or away: lock not available, too many connections, no connection. */
const BUSY = new Set(['55P03', '53300', '57P03', 'ECONNREFUSED', 'ECONNRESET']);

function toProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const { code, status } = readCodes(error);
  if (code && BUSY.has(code)) {
    return new ProblemError('urn:baguette:busy', 'Réessayez dans quelques instants.');
  }
  const known = BY_STATUS[status ?? 500];
  if (known) return new ProblemError(...known);
  return new ProblemError(
    'urn:baguette:internal',
    'L’erreur a été notée. Réessayez, ou prévenez-nous avec l’identifiant.',
  );
}

/** Errors that Express and Nest raise themselves. */
const BY_STATUS: Record<number, [ProblemType, string]> = {
  400: ['urn:baguette:bad-request', 'Le contenu envoyé n’est pas lisible.'],
  403: ['urn:baguette:not-allowed', 'Cette adresse n’est pas ouverte.'],
  404: ['urn:baguette:not-found', 'Cette adresse n’existe pas.'],
  413: ['urn:baguette:too-large', 'Le contenu envoyé dépasse 100 ko.'],
  415: ['urn:baguette:bad-request', 'Le contenu doit être envoyé en JSON, encodé en UTF-8.'],
  429: ['urn:baguette:too-many-requests', 'Attendez une minute avant de recommencer.'],
};

function readCodes(error: unknown): { code?: string; status?: number } {
  if (error instanceof HttpException) return { status: error.getStatus() };
  if (typeof error !== 'object' || error === null) return {};
  const { code, status } = error as { code?: unknown; status?: unknown };
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof status === 'number' && { status }),
  };
}

function describeFailure(error: unknown, instance: string | undefined): string {
  const stack = error instanceof Error ? error.stack : String(error);
  return `${instance ?? ''} ${stack}`.trim();
}
