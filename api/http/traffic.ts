import { Injectable } from '@nestjs/common';
import type { Response } from 'express';

/** Whether somebody is being answered, for work that can wait. */
@Injectable()
export class Traffic {
  private open = 0;
  private last_ms = Number.NEGATIVE_INFINITY;

  /** A request that came, until its answer has gone. */
  note(response: Response): void {
    this.open++;
    response.once('close', () => {
      this.open--;
      this.last_ms = performance.now();
    });
  }

  /** How long nobody has been answered, in milliseconds; 0 while somebody is. */
  get quiet_ms(): number {
    return this.open > 0 ? 0 : performance.now() - this.last_ms;
  }
}
