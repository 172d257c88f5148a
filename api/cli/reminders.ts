import 'reflect-metadata';
import { readConfig } from '#api/config';
import { sendReminders } from '#api/contract/reminders.contract';
import { ReminderWorker } from '#api/modules/reminding/reminder-worker';
import { askOperator, OperatorError } from './ask-operator.ts';
import { describeStartFailure } from './describe-start-failure.ts';
import { sayTo } from './say.ts';
import { withApp } from './with-app.ts';

/** What is due is written down; the app sends it, now if it runs, else when it starts. */
withApp(readConfig(), sayTo(process.stderr), {
  here: (app) => app.get(ReminderWorker, { strict: false }).run(),
  there: async (operator) =>
    sendReminders.response.parse(await (await askOperator(operator, sendReminders)).json()),
})
  .then(({ mails, listings }) => {
    process.stdout.write(`${mails} courriels à envoyer, à propos de ${listings} fiches.\n`);
  })
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof OperatorError ? error.message : describeStartFailure(error)}\n`);
    process.exitCode = 1;
  });
