import autocannon from 'autocannon';

const LEAST_REQUESTS = 400;

/** The value under which 95 in 100 of them are. */
export const p95 = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)]!;

/** The 95th percentile of the times to answer, in milliseconds: autocannon itself gives only the 90th and the 97.5th. */
export async function latency(url: string, paths: string[]): Promise<number> {
  const times: number[] = [];
  const requests = paths.map((path) => ({ method: 'GET' as const, path }));
  const run = (amount: number) =>
    new Promise<autocannon.Result>((resolveRun, fail) => {
      const running = autocannon({ url, connections: 1, amount, requests }, (error: unknown, result) =>
        error ? fail(error as Error) : resolveRun(result),
      );
      running.on('response', (_client, _status, _bytes, time_ms) => times.push(time_ms));
    });
  await run(paths.length * 2);
  times.length = 0;
  const { errors, non2xx } = await run(Math.max(LEAST_REQUESTS, paths.length * 4));
  if (errors + non2xx > 0)
    throw new Error(`${errors} errors and ${non2xx} refusals while measuring ${paths[0]}`);
  return p95(times);
}

/** The same for something done here: so many rounds of its questions, the first of them not counted when there are several. */
export async function timeEach<T>(
  questions: T[],
  rounds: number,
  run: (question: T) => unknown,
): Promise<number> {
  const times: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const question of questions) {
      const began = performance.now();
      await run(question);
      if (round > 1 || rounds === 1) times.push(performance.now() - began);
    }
  }
  return p95(times);
}
