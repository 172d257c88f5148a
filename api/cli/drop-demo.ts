import 'reflect-metadata';
import { readConfig } from '#api/config';
import { dropDemo } from '#api/contract/operator.contract';
import { dropDemoListings } from '#api/modules/seeding/drop-demo';
import { askOperator, OperatorError } from './ask-operator.ts';
import { describeStartFailure } from './describe-start-failure.ts';
import { sayTo } from './say.ts';
import { withApp } from './with-app.ts';

withApp(readConfig(), sayTo(process.stderr), {
  here: (_app, { dataSource }) => dropDemoListings(dataSource),
  there: async (operator) => dropDemo.response.parse(await (await askOperator(operator, dropDemo)).json()),
})
  .then(({ structures, services }) => {
    process.stdout.write(`${structures} structures et ${services} services fictifs retirés.\n`);
  })
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof OperatorError ? error.message : describeStartFailure(error)}\n`);
    process.exitCode = 1;
  });
