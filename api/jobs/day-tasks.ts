import { Injectable } from '@nestjs/common';

type Task = () => Promise<void>;

/** What is done once a day, in the run that writes the reminders of the day down. Each may be done twice: a run that fails is done again. */
@Injectable()
export class DayTasks {
  private readonly tasks: Task[] = [];

  add(task: Task): void {
    this.tasks.push(task);
  }

  async run(): Promise<void> {
    for (const task of this.tasks) await task();
  }
}
