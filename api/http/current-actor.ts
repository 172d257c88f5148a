import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '#api/domain/access/actor';

/** A request once the guard knows who makes it. */
export interface ActorRequest extends Request {
  actor?: Actor;
}

/** Who makes the request, on a route whose contract says `signed-in`: the guard has let nobody else in. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActorRequest>();
  if (!actor) throw new Error('Only a route for those who are signed in has an actor');
  return actor;
});
