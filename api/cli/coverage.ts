import 'reflect-metadata';
import { readConfig } from '#api/config';
import { RefreshCoverage } from '#api/modules/coverage/refresh-coverage';
import { OperatorError } from './ask-operator.ts';
import { describeStartFailure } from './describe-start-failure.ts';
import { sayTo } from './say.ts';
import { withApp } from './with-app.ts';

const say = sayTo(process.stderr);

/** Counts what is due of the territories, or all of it; gives how many subjects were counted. */
async function run(options: readonly string[]): Promise<number> {
  if (options.some((option) => option !== '--all'))
    throw new OperatorError('Usage : npm run coverage, ou npm run coverage -- --all pour tout recompter');
  return withApp(readConfig(), say, {
    here: async (app) => {
      const refresh = app.get(RefreshCoverage, { strict: false });
      if (options.length > 0) await refresh.forget();
      return refresh.run({
        onCounted: ({ subject, done, total }) => say(`${done} sur ${total}, ${subject}`),
      });
    },
    there: () => {
      throw new OperatorError(
        'Elle compte d’elle-même ce qui est dû. Pour le compter ici tout de suite, arrêtez d’abord l’application.',
      );
    },
  });
}

run(process.argv.slice(2))
  .then((count) => {
    process.stdout.write(
      count === 0 ? 'Rien à compter : tout est à jour.\n' : `Sujets comptés : ${count}.\n`,
    );
  })
  .catch((error: unknown) => {
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = 1;
  });

function describe(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  if (!(error instanceof AggregateError)) return describeStartFailure(error);
  return `N’ont pas pu être comptés : ${error.message}\n${error.errors.map(String).join('\n')}`;
}
