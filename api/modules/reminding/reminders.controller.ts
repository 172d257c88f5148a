import { Controller, Ip } from '@nestjs/common';
import type { InputOf } from '#api/contract/endpoint';
import * as contract from '#api/contract/reminders.contract';
import type { ReminderChoice } from '#api/contract/reminders.contract';
import type { Actor } from '#api/domain/access/actor';
import { CurrentActor } from '#api/http/current-actor';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { AllowEditing } from '#api/modules/editing/allow-editing';
import { AnswerReminder } from './answer-reminder.ts';
import { MarkReturned } from './mark-returned.ts';
import { ReminderWorker } from './reminder-worker.ts';
import { RemindingRepository } from './reminding.repository.ts';

/** The mails that ask whether a listing is still right: their links, how often they come, and those that come back. */
@Controller()
export class RemindersController {
  constructor(
    private readonly answering: AnswerReminder,
    private readonly reminders: RemindingRepository,
    private readonly allow: AllowEditing,
    private readonly worker: ReminderWorker,
    private readonly returned: MarkReturned,
  ) {}

  @HttpEndpoint(contract.readReminder)
  read(@Input() { body }: InputOf<typeof contract.readReminder>, @Ip() address: string) {
    this.answering.count(address);
    return this.answering.read(body.token);
  }

  @HttpEndpoint(contract.confirmByReminder)
  confirm(@Input() input: InputOf<typeof contract.confirmByReminder>, @Ip() address: string) {
    this.answering.count(address);
    return this.answering.confirm(input);
  }

  @HttpEndpoint(contract.refuseReminders)
  refuse(@Input() { body }: InputOf<typeof contract.refuseReminders>, @Ip() address: string) {
    this.answering.count(address);
    return this.answering.refuse(body.token);
  }

  @HttpEndpoint(contract.resumeReminders)
  resume(@Input() { body }: InputOf<typeof contract.resumeReminders>, @Ip() address: string) {
    this.answering.count(address);
    return this.answering.resume(body.token);
  }

  @HttpEndpoint(contract.unsubscribe)
  unsubscribe(@Input() { query }: InputOf<typeof contract.unsubscribe>) {
    return this.answering.refuse(query.jeton);
  }

  @HttpEndpoint(contract.readReminderChoice)
  async choice(
    @Input() { params: { id } }: InputOf<typeof contract.readReminderChoice>,
    @CurrentActor() actor: Actor,
  ): Promise<ReminderChoice> {
    await this.allow.run(id, actor);
    return this.reminders.choice(id);
  }

  @HttpEndpoint(contract.chooseReminders)
  async choose(
    @Input() { params: { id }, body }: InputOf<typeof contract.chooseReminders>,
    @CurrentActor() actor: Actor,
  ): Promise<ReminderChoice> {
    await this.allow.run(id, actor);
    await this.reminders.choose(id, body.period_months);
    return this.reminders.choice(id);
  }

  @HttpEndpoint(contract.sendReminders)
  send() {
    return this.worker.run();
  }

  @HttpEndpoint(contract.markReturned)
  mark(@Input() { body }: InputOf<typeof contract.markReturned>) {
    return this.returned.run(body);
  }
}
