import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { Logger } from '@nestjs/common';
import type { INestApplicationContext } from '@nestjs/common';
import { createApp } from './app.setup.ts';
import { readConfig } from './config.ts';
import { describeStartFailure } from './cli/describe-start-failure.ts';
import { prepareDatabase } from './cli/prepare-database.ts';
import { forgetOperator, tellOperator } from './cli/operator-file.ts';
import { sayTo } from './cli/say.ts';
import { CoverageWorker } from './modules/coverage/coverage-worker.ts';
import { ReminderWorker } from './modules/reminding/reminder-worker.ts';

const say = sayTo(process.stdout);

async function start(): Promise<void> {
  const config = readConfig();
  const database = await prepareDatabase(config, say);
  const operatorToken = crypto.randomUUID() + crypto.randomUUID();
  const web = fileURLToPath(new URL('../web', import.meta.url));
  const app = await createApp({ config, database, operatorToken, web });
  await app.listen(config.PORT, config.HOST);
  const { port } = app.getHttpServer().address() as { port: number };
  const host = config.HOST === '127.0.0.1' ? 'localhost' : config.HOST;
  await tellOperator(config.DATA_DIR, { url: `http://${host}:${port}`, token: operatorToken });
  say(`Baguette est prête : http://${host}:${port}`);
  startReminders(app);
  app.get(CoverageWorker, { strict: false }).start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void forgetOperator(config.DATA_DIR)
        .then(() => app.close())
        .then(() => database.close())
        .then(() => process.exit(0));
    });
  }
}

const TRY_AGAIN_MS = 60_000;

/** Once the app answers; where it fails, the app goes on without, and tries again: a busy database is no reason to write to nobody. */
function startReminders(app: INestApplicationContext): void {
  app
    .get(ReminderWorker, { strict: false })
    .start()
    .catch((error: unknown) => {
      new Logger('reminders').error('Les rappels ne partent pas encore', (error as Error).stack);
      setTimeout(() => startReminders(app), TRY_AGAIN_MS).unref();
    });
}

start().catch((error: unknown) => {
  process.stderr.write(`${describeStartFailure(error)}\n`);
  process.exit(1);
});
