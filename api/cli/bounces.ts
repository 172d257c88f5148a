import 'reflect-metadata';
import { text } from 'node:stream/consumers';
import { readConfig } from '#api/config';
import { markReturned } from '#api/contract/reminders.contract';
import { readDeliveryReport } from '#api/domain/reminding/read-delivery-report';
import { MarkReturned } from '#api/modules/reminding/mark-returned';
import { askOperator, OperatorError } from './ask-operator.ts';
import { describeStartFailure } from './describe-start-failure.ts';
import { sayTo } from './say.ts';
import { withApp } from './with-app.ts';

const SAID = {
  marked: 'Les courriels de cette boîte reviennent : on ne lui écrit plus.',
  left: 'Rien n’est marqué : l’échec peut passer, ou ce n’est pas un rappel de Baguette.',
  unread: 'Rien n’est marqué : ce message n’est pas un rapport de remise (RFC 3464).',
};

/** Reads one mail on its entrance, the report of a server that could not hand over one of ours; gives what is to be said. */
async function run(): Promise<string> {
  const report = readDeliveryReport(await text(process.stdin));
  if (!report) return SAID.unread;
  const { marked } = await withApp(readConfig(), sayTo(process.stderr), {
    here: (app) => app.get(MarkReturned, { strict: false }).run(report),
    there: async (operator) =>
      markReturned.response.parse(await (await askOperator(operator, markReturned, report)).json()),
  });
  return marked ? SAID.marked : SAID.left;
}

run()
  .then((said) => {
    process.stdout.write(`${said}\n`);
  })
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof OperatorError ? error.message : describeStartFailure(error)}\n`);
    process.exitCode = 1;
  });
