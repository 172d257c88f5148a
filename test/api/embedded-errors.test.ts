import { type EmbeddedDatabase, openEmbedded } from '#api/database/embedded/open-embedded';
import { connectClient } from '#test/support/embedded/clients';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('an error', () => {
  let database: EmbeddedDatabase;
  beforeAll(async () => {
    database = await openEmbedded({ dataDir: null });
    const client = new pg.Client({ stream: () => database.connect() });
    await client.connect();
    await client.query(`create table parent (id int constraint pk_parent primary key);
      create table child (id int, parent int constraint fk_parent references parent, n int constraint positive check (n > 0));
      insert into parent values (1)`);
    await client.end();
  });
  afterAll(() => database.close());

  it.each([
    ['23505', 'pk_parent', 'parent', 'insert into parent values ($1)', [1]],
    ['23503', 'fk_parent', 'child', 'insert into child values (1, $1, 1)', [99]],
    ['23514', 'positive', 'child', 'insert into child values (1, 1, $1)', [-1]],
  ])('%s reaches the client with constraint %s, inside a transaction too', async (...given) => {
    const [code, constraint, table, sql, values] = given;
    const client = await connectClient(database);
    await expect(client.query(sql, values)).rejects.toMatchObject({
      code,
      constraint,
      table,
      schema: 'public',
    });
    await client.query('begin');
    await expect(client.query(sql, values)).rejects.toMatchObject({ code, constraint, table });
    await expect(client.query('select 1')).rejects.toMatchObject({ code: '25P02' });
    await client.query('rollback');
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('keeps its detail and its position', async () => {
    const client = await connectClient(database);
    await expect(client.query('insert into parent values (1)')).rejects.toMatchObject({
      detail: 'Key (id)=(1) already exists.',
    });
    await expect(client.query('select nowhere')).rejects.toMatchObject({ code: '42703', position: '8' });
  });

  it('of endless recursion leaves the engine alive', async () => {
    const client = await connectClient(database);
    await client.query(
      `create function endless(n int) returns int language plpgsql as $$ begin return endless(n + 1); end $$`,
    );
    await expect(client.query('select endless(1)')).rejects.toMatchObject({ code: '54001' });
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('refuses COPY FROM STDIN and leaves the engine alive', async () => {
    const client = await connectClient(database);
    const refusal = { message: expect.stringContaining('no COPY FROM STDIN') };
    await expect(client.query('copy parent from stdin')).rejects.toMatchObject(refusal);
    const prepared = { text: 'copy parent from stdin', values: [], name: 'copy' };
    await expect(client.query(prepared)).rejects.toMatchObject(refusal);
    expect((await client.query('select count(*)::int as n from parent')).rows).toEqual([{ n: 1 }]);
  });
});
