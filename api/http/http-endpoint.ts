import {
  Header,
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { AnyEndpoint } from '#api/contract/endpoint';
import { checkRequest } from './check-request.ts';

const CONTRACT = 'baguette:contract';

/** Serves a contract: its method and path, and what the guard, the checks and the cache headers read from it. */
export function HttpEndpoint(contract: AnyEndpoint): MethodDecorator {
  return applyDecorators(
    RequestMapping({ method: RequestMethod[contract.method], path: contract.path }),
    HttpCode(200),
    SetMetadata(CONTRACT, contract),
    ...(contract.type ? [Header('content-type', contract.type)] : []),
  );
}

/** The contract that a route serves; undefined for a route that declares none, which the guard refuses. */
export function contractOf(context: ExecutionContext): AnyEndpoint | undefined {
  return Reflect.getMetadata(CONTRACT, context.getHandler()) as AnyEndpoint | undefined;
}

/** `{ params, query, body }` once checked against the route's contract. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const contract = contractOf(context);
  if (!contract) throw new Error('A route without a contract takes no input');
  return checkRequest(contract, context.switchToHttp().getRequest<Request>());
});
