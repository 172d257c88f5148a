import { type EmbeddedDatabase, openEmbedded } from '#api/database/embedded/open-embedded';
import { connectClient, openPool } from '#test/support/embedded/clients';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let database: EmbeddedDatabase;
beforeAll(async () => {
  database = await openEmbedded({ dataDir: null });
});
afterAll(() => database.close());

describe('several connections on the embedded database', () => {
  it('give each of 2 000 concurrent queries its own answer', async () => {
    const pool = openPool(database);
    const asked = Array.from({ length: 2000 }, (_, index) => index);
    const answers = await Promise.all(
      asked.map(async (n) => {
        const sql = n % 3 === 0 ? `select ${n}::int as n` : 'select $1::int as n';
        const { rows } = await pool.query<{ n: number }>(sql, n % 3 === 0 ? undefined : [n]);
        return rows[0]?.n;
      }),
    );
    expect(answers).toEqual(asked);
    expect(pool.totalCount).toBe(10);
  });

  it('keep a rolled-back transaction rolled back while others write', async () => {
    const pool = openPool(database);
    await pool.query('create table ledger (author text not null, n int not null)');
    const roundTrips = async (author: string, end: string) => {
      const client = await pool.connect();
      for (let n = 0; n < 20; n += 1) {
        await client.query('begin');
        await client.query('insert into ledger values ($1, $2)', [author, n]);
        await client.query(end);
      }
      client.release();
    };
    const alone = Array.from({ length: 60 }, (_, n) =>
      pool.query('insert into ledger values ($1, $2)', ['alone', n]),
    );
    await Promise.all([roundTrips('undone', 'rollback'), roundTrips('kept', 'commit'), ...alone]);
    const { rows } = await pool.query(
      'select author, count(*)::int as n from ledger group by author order by author',
    );
    expect(rows).toEqual([
      { author: 'alone', n: 60 },
      { author: 'kept', n: 20 },
    ]);
  });

  it('never see what another has not committed', async () => {
    const writer = await connectClient(database);
    const reader = await connectClient(database);
    await writer.query('create table draft (n int)');
    await writer.query('begin');
    await writer.query('insert into draft select generate_series(1, 5)');
    const count = reader.query('select count(*)::int as n from draft');
    await writer.query('delete from draft where n > 3');
    await writer.query('commit');
    expect((await count).rows).toEqual([{ n: 3 }]);
  });

  it('are served in the order they asked', async () => {
    const holder = await connectClient(database);
    const others = await Promise.all(['a', 'b', 'c', 'd'].map(() => connectClient(database)));
    await holder.query('begin');
    const served: number[] = [];
    const waiting = others.map((client, index) => client.query('select 1').then(() => served.push(index)));
    await holder.query('commit');
    await Promise.all(waiting);
    expect(served).toEqual([0, 1, 2, 3]);
  });
});

describe('what reaches the client', () => {
  it('is what a server gives, type by type', async () => {
    const client = await connectClient(database);
    const sql = `select 9007199254740993::int8 as int8, 42::int4 as int4, 1.50::numeric as numeric, true as bool,
      0.5::float8 as float8, 'été'::text as text, null::text as nothing, $1::jsonb as jsonb, $2::bytea as bytea,
      timestamptz '2026-03-01 10:00+02' as timestamptz, array[1, null, 3] as ints, array['a', 'b"c'] as texts`;
    const { rows } = await client.query(sql, [{ a: [1, { b: 'é' }] }, Buffer.from([0, 255, 7])]);
    expect(rows[0]).toEqual({
      int8: '9007199254740993',
      int4: 42,
      numeric: '1.50',
      bool: true,
      float8: 0.5,
      text: 'été',
      nothing: null,
      jsonb: { a: [1, { b: 'é' }] },
      bytea: Buffer.from([0, 255, 7]),
      timestamptz: new Date('2026-03-01T08:00:00Z'),
      ints: [1, null, 3],
      texts: ['a', 'b"c'],
    });
  });

  it('is whole when it is larger than a piece of the bridge', async () => {
    const client = await connectClient(database);
    const sql = `select n, repeat(chr(97 + n % 26), 997) as text from generate_series(0, 2999) n`;
    const { rows } = await client.query<{ n: number; text: string }>(sql);
    const expected = Array.from({ length: 3000 }, (_, n) => ({
      n,
      text: String.fromCharCode(97 + (n % 26)).repeat(997),
    }));
    expect(rows).toEqual(expected);
    const long = await client.query<{ text: string }>('select $1::text as text', ['é'.repeat(3_000_000)]);
    expect(long.rows[0]?.text).toHaveLength(3_000_000);
  });

  it('begins with the parameters that a server announces', async () => {
    const client = new pg.Client({ stream: () => database.connect() });
    const announced: Record<string, string> = {};
    const { connection } = client as unknown as { connection: NodeJS.EventEmitter };
    connection.on('parameterStatus', (parameter: { parameterName: string; parameterValue: string }) => {
      announced[parameter.parameterName] = parameter.parameterValue;
    });
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    await client.end();
    expect(announced).toMatchObject({
      server_version: rows[0]?.server_version,
      client_encoding: 'UTF8',
      server_encoding: 'UTF8',
      DateStyle: 'ISO, MDY',
      integer_datetimes: 'on',
      standard_conforming_strings: 'on',
      TimeZone: expect.any(String),
    });
  });

  it('has the extensions the application relies on', async () => {
    const client = await connectClient(database);
    for (const name of ['cube', 'earthdistance', 'pg_trgm', 'unaccent', 'btree_gist', 'btree_gin']) {
      await client.query(`create extension ${name}`);
    }
    const { rows } =
      await client.query(`select lower(unaccent('Épinay')) as name, similarity('epinay', 'epinai') > 0.4 as close,
      round(earth_distance(ll_to_earth(48.85, 2.35), ll_to_earth(45.76, 4.84)) / 1000) as km`);
    expect(rows[0]).toEqual({ name: 'epinay', close: true, km: 392 });
  });
});
