import { Injectable } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { contractOf } from './http-endpoint.ts';

/** Bounds the requests of one address; the operator, who holds a token, is not counted. */
@Injectable()
export class FloodGuard extends ThrottlerGuard {
  protected override shouldSkip(context: ExecutionContext): Promise<boolean> {
    return Promise.resolve(contractOf(context)?.access === 'operator');
  }
}
