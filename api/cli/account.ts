import 'reflect-metadata';
import { z } from 'zod';
import { readConfig } from '#api/config';
import { grantRight, readAccounts, removeAccount } from '#api/contract/operator-accounts.contract';
import { ProblemError } from '#api/http/problem-error';
import { AccountsRepository } from '#api/modules/accounts/accounts.repository';
import { GrantRight } from '#api/modules/accounts/grant-right';
import { RemoveAccount } from '#api/modules/accounts/remove-account';
import { askOperator, OperatorError } from './ask-operator.ts';
import { describeStartFailure } from './describe-start-failure.ts';
import { printAccounts } from './print-accounts.ts';
import { readAccountCommand, UsageError } from './read-account-command.ts';
import { sayTo } from './say.ts';
import { withApp } from './with-app.ts';

z.config(z.locales.fr());

const say = sayTo(process.stderr);

/** Does what the command says, here or in the running app; gives what is to be said of it. */
async function run(): Promise<string> {
  const command = readAccountCommand(process.argv.slice(2));
  if (command.does === 'list') {
    const accounts = await withApp(readConfig(), say, {
      here: (app) => app.get(AccountsRepository, { strict: false }).all(new Date()),
      there: async (operator) =>
        readAccounts.response.parse(await (await askOperator(operator, readAccounts)).json()).accounts,
    });
    return printAccounts(accounts);
  }
  if (command.does === 'remove') {
    await withApp<unknown>(readConfig(), say, {
      here: (app) => app.get(RemoveAccount, { strict: false }).run(command.courriel),
      there: (operator) => askOperator(operator, removeAccount, { courriel: command.courriel }),
    });
    return `Le compte de ${command.courriel} est retiré, avec ses droits et ses sessions.\n`;
  }
  await withApp<unknown>(readConfig(), say, {
    here: (app) => app.get(GrantRight, { strict: false }).run(command.grant),
    there: (operator) => askOperator(operator, grantRight, command.grant),
  });
  return `C’est fait : ${command.grant.courriel} se connecte par un lien envoyé à cette adresse.\n`;
}

run()
  .then((text) => {
    process.stdout.write(text);
  })
  .catch((error: unknown) => {
    const foreseen = [UsageError, OperatorError, ProblemError].some((kind) => error instanceof kind);
    process.stderr.write(`${foreseen ? (error as Error).message : describeStartFailure(error)}\n`);
    process.exitCode = 1;
  });
