import 'reflect-metadata';
import { readConfig } from '#api/config';
import { readReports } from '#api/contract/reports.contract';
import { ListReported } from '#api/modules/reporting/list-reported';
import { askOperator, OperatorError } from './ask-operator.ts';
import { describeStartFailure } from './describe-start-failure.ts';
import { printReported } from './print-reported.ts';
import { sayTo } from './say.ts';
import { withApp } from './with-app.ts';

withApp(readConfig(), sayTo(process.stderr), {
  here: (app) => app.get(ListReported, { strict: false }).run(),
  there: async (operator) =>
    readReports.response.parse(await (await askOperator(operator, readReports)).json()).listings,
})
  .then((listings) => {
    process.stdout.write(printReported(listings));
  })
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof OperatorError ? error.message : describeStartFailure(error)}\n`);
    process.exitCode = 1;
  });
