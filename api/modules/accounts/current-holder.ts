import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { ActorRequest } from '#api/http/current-actor';
import type { Holder } from './sessions.repository.ts';

/** A request once it is known by which session it is made. */
export interface HeldRequest extends ActorRequest {
  holder?: Holder;
}

/** Who makes the request and by which session; null where nobody is signed in. */
export const CurrentHolder = createParamDecorator(
  (_: unknown, context: ExecutionContext): Holder | null =>
    context.switchToHttp().getRequest<HeldRequest>().holder ?? null,
);
