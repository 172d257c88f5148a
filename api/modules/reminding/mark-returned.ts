import { Injectable } from '@nestjs/common';
import { isPermanent } from '#api/domain/reminding/read-delivery-report';
import type { DeliveryReport } from '#api/domain/reminding/read-delivery-report';
import { Clock } from '#api/http/clock';
import { reminderOf } from './message-id.ts';
import { RemindingRepository } from './reminding.repository.ts';

/** A delivery report has come: no more mail to a mailbox that refuses it for good, until somebody signs in with it or writes it anew. */
@Injectable()
export class MarkReturned {
  constructor(
    private readonly reminders: RemindingRepository,
    private readonly clock: Clock,
  ) {}

  async run(report: DeliveryReport): Promise<{ marked: boolean }> {
    const id = reminderOf(report.message_id);
    if (id === null || !isPermanent(report)) return { marked: false };
    return { marked: await this.reminders.bounce(id, this.clock.now()) };
  }
}
