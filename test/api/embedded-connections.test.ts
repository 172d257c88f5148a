import { type EmbeddedDatabase, openEmbedded } from '#api/database/embedded/open-embedded';
import { breakOff, connectClient, openPool } from '#test/support/embedded/clients';
import { WireClient } from '#test/support/embedded/wire-client';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Longer than a statement of these tests takes on a busy machine. */
const lockWaitMs = 1_500;
let database: EmbeddedDatabase;
beforeAll(async () => {
  database = await openEmbedded({ dataDir: null, lockWaitMs });
});
afterAll(() => database.close());

describe('a transaction left open', () => {
  it('makes the others wait, then answers them 55P03, and all goes on afterwards', async () => {
    const holder = await connectClient(database);
    const other = await connectClient(database);
    await holder.query('begin');
    const error = { code: '55P03', message: expect.stringContaining('another transaction holds') };
    await expect(other.query('select 1')).rejects.toMatchObject(error);
    await expect(other.query('select $1::int', [1])).rejects.toMatchObject(error);
    await holder.query('commit');
    expect((await other.query('select $1::int as one', [1])).rows).toEqual([{ one: 1 }]);
  });

  it.each(['select $1::int as n', 'broken'])(
    'is rolled back when its connection drops, after "%s"',
    async (last) => {
      const [dropped, other] = [await connectClient(database), await connectClient(database)];
      const table = last === 'broken' ? 'lost_after_error' : 'lost';
      await other.query(`create table ${table} (n int)`);
      await dropped.query('begin');
      await dropped.query(`insert into ${table} values (1)`);
      await dropped.query(last, last === 'broken' ? undefined : [1]).catch(() => {});
      const count = other.query(`select count(*)::int as n from ${table}`);
      breakOff(dropped);
      expect((await count).rows).toEqual([{ n: 0 }]);
    },
  );

  it('is rolled back when its client ends politely', async () => {
    const [leaving, other] = [await connectClient(database), await connectClient(database)];
    await other.query('create table left_behind (n int)');
    await leaving.query('begin; insert into left_behind values (1)');
    await leaving.end();
    expect((await other.query('select count(*)::int as n from left_behind')).rows).toEqual([{ n: 0 }]);
  });

  it('is rolled back when its connection drops while a statement runs or waits', async () => {
    const [dropped, waiting, other] = await Promise.all([1, 2, 3].map(() => connectClient(database)));
    if (!dropped || !waiting || !other) throw new Error('three clients');
    await other.query('create table interrupted (n int)');
    await dropped.query('begin');
    const running = dropped
      .query('insert into interrupted select generate_series(1, 20000)')
      .catch(() => 'dropped');
    const queued = waiting.query('insert into interrupted values (0)').catch(() => 'dropped');
    await setImmediate();
    breakOff(dropped);
    breakOff(waiting);
    expect(await Promise.all([running, queued])).toEqual(['dropped', 'dropped']);
    expect((await other.query('select count(*)::int as n from interrupted')).rows).toEqual([{ n: 0 }]);
  });
});

describe('prepared statements', () => {
  it('of the same name on two connections stay apart, and go with their connection', async () => {
    const [first, second] = [await connectClient(database), await connectClient(database)];
    const ask = (client: typeof first, text: string) => client.query({ name: 'same', text, values: [3] });
    const texts = ['select $1::int + 1 as n', 'select $1::int * 10 as n'] as const;
    for (let round = 0; round < 3; round += 1) {
      expect((await ask(first, texts[0])).rows).toEqual([{ n: 4 }]);
      expect((await ask(second, texts[1])).rows).toEqual([{ n: 30 }]);
    }
    await first.end();
    expect((await ask(second, texts[1])).rows).toEqual([{ n: 30 }]);
    expect((await second.query('select count(*)::int as n from pg_prepared_statements')).rows).toEqual([
      { n: 1 },
    ]);
  });

  it('without a name hold the session from Flush to Sync', async () => {
    const [wire, other] = [new WireClient(database.connect()), await connectClient(database)];
    await wire.open();
    wire.send('P', '\0select 11 as n\0\0\0').send('H');
    expect(await wire.until('1')).toEqual(['1']);
    const meanwhile = other.query('select $1::int as n', [22]);
    wire.send('B', '\0\0\0\0\0\0\0\0').send('E', '\0\0\0\0\0').send('S');
    expect(await wire.until('Z')).toEqual(['2', 'D', 'C', 'Z']);
    expect(wire.lastRow).toBe('11');
    expect((await meanwhile).rows).toEqual([{ n: 22 }]);
    wire.send('B', '\0\0\0\0\0\0\0\0').send('E', '\0\0\0\0\0').send('S');
    expect(await wire.until('Z')).toEqual(['E', 'Z']);
    expect(wire.lastError).toContain('26000');
  });

  it('refused for lack of the session answer one error, then nothing up to Sync', async () => {
    const [wire, holder] = [new WireClient(database.connect()), await connectClient(database)];
    await wire.open();
    await holder.query('begin');
    wire.send('P', '\0select 1\0\0\0').send('H').send('B', '\0\0\0\0\0\0\0\0').send('S');
    expect(await wire.until('Z')).toEqual(['E', 'Z']);
    await holder.query('rollback');
    wire.send('Q', 'select 5\0');
    expect(await wire.until('Z')).toEqual(['T', 'D', 'C', 'Z']);
  });

  it('whose Sync never came leave nothing written', async () => {
    const [wire, other] = [new WireClient(database.connect()), await connectClient(database)];
    await other.query('create table unsynced (n int)');
    await wire.open();
    wire.send('P', '\0insert into unsynced values (1)\0\0\0').send('B', '\0\0\0\0\0\0\0\0');
    wire.send('E', '\0\0\0\0\0').send('H');
    expect(await wire.until('C')).toEqual(['1', '2', 'C']);
    wire.stream.destroy();
    expect((await other.query('select count(*)::int as n from unsynced')).rows).toEqual([{ n: 0 }]);
  });
});

describe('a connection', () => {
  it('dropped after an error inside a batch and a transaction leaves neither', async () => {
    const [wire, other] = [new WireClient(database.connect()), await connectClient(database)];
    await wire.open();
    wire.send('Q', 'begin\0');
    await wire.until('Z');
    wire.send('P', '\0broken\0\0\0').send('H');
    await wire.until('E');
    wire.stream.destroy();
    expect((await other.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('that is refused encryption goes on without', async () => {
    const wire = new WireClient(database.connect());
    expect(await wire.askForEncryption()).toBe('N');
    await wire.open();
    wire.send('Q', 'select 7\0');
    expect(await wire.until('Z')).toEqual(['T', 'D', 'C', 'Z']);
    wire.stream.destroy();
  });

  it('answers several queries sent at once, each with its ReadyForQuery', async () => {
    const wire = new WireClient(database.connect());
    await wire.open();
    wire.send('Q', 'select 1\0').send('Q', 'broken\0').send('Q', 'select 2\0');
    const answers = [await wire.until('Z'), await wire.until('Z'), await wire.until('Z')];
    const row = ['T', 'D', 'C', 'Z'];
    expect(answers).toEqual([row, ['E', 'Z'], row]);
    wire.stream.destroy();
  });

  it('takes its settings with it', async () => {
    const [leaving, other] = [await connectClient(database), await connectClient(database)];
    await leaving.query(`set work_mem = '5MB'`);
    await leaving.end();
    expect((await other.query('show work_mem')).rows).toEqual([{ work_mem: '4MB' }]);
  });

  it('that breaks the protocol is dropped, the others live on', async () => {
    const wire = new WireClient(database.connect());
    await wire.open();
    wire.stream.write(Buffer.from('Q\0\0\0\x01'));
    await expect(wire.until('Z')).rejects.toThrow(/not a PostgreSQL message/);
    expect((await openPool(database).query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });
});
