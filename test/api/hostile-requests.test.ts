import { request as open } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ENDPOINTS } from '#api/contract/all-endpoints';
import type { AnyEndpoint } from '#api/contract/endpoint';
import { publishListing } from '#api/contract/editing.contract';
import { problemSchema } from '#api/contract/problem.contract';
import { EDITED, MAILBOX, openEditingApp } from '#test/support/editing-app';
import type { EditingApp } from '#test/support/editing-app';

const FIFTY_MB = 50 * 1024 * 1024;
const WRITES = Object.entries(ENDPOINTS as Record<string, AnyEndpoint>).filter(
  ([, { method }]) => method === 'POST',
);
let app: EditingApp;

beforeAll(async () => {
  app = await openEditingApp();
  await app.app.listen(0, '127.0.0.1');
});

afterAll(() => app?.close());

interface Sent {
  status: number;
  body: string;
  /** How much had left when the answer came. */
  sent: number;
}

/** Sends so many bytes, said beforehand or not, until the server answers. */
function upload(path: string, headers: Record<string, string | number>): Promise<Sent> {
  const { port } = app.app.getHttpServer().address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let sent = 0;
    let answered = false;
    const asking = open({ port, host: '127.0.0.1', method: 'POST', path, headers, agent: false });
    const write = () => {
      if (answered) return;
      if (sent >= FIFTY_MB) return void asking.end();
      sent += 65_536;
      asking.write(Buffer.alloc(65_536, 0x20), () => setImmediate(write));
    };
    asking.on('response', (answer: IncomingMessage) => {
      answered = true;
      let body = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      answer.on('end', () => {
        asking.destroy();
        resolve({ status: answer.statusCode ?? 0, body, sent });
      });
    });
    asking.on('error', (error) => !answered && reject(error));
    write();
  });
}

const pathOf = ({ path }: AnyEndpoint) =>
  `/api${path.replace(/:id/, EDITED).replaceAll(/:\w+/g, crypto.randomUUID())}`;

describe('50 Mo envoyés', () => {
  it.each(WRITES)('%s : refusés en français, sans être lus', async (_, endpoint) => {
    const signed = { cookie: app.keeper, 'sec-fetch-site': 'same-origin' };
    const { status, body, sent } = await upload(pathOf(endpoint), {
      ...signed,
      'content-type': 'application/json',
      'content-length': FIFTY_MB,
    });
    expect(status).toBe(413);
    expect(problemSchema.parse(JSON.parse(body)).detail).toMatch(/dépasse/);
    expect(sent).toBeLessThan(FIFTY_MB / 4);
  });

  it('sans dire leur taille : refusés dès ce qui est permis', async () => {
    const { status, sent } = await upload(`/api/listings/${EDITED}/reports`, {
      'content-type': 'application/json',
    });
    expect(status).toBe(413);
    expect(sent).toBeLessThan(FIFTY_MB / 4);
  });
});

/** Where a schema takes names that it does not know, by path; empty when it takes none. */
function looseParts(schema: z.core.$ZodType, at: string): string[] {
  const { def } = schema['_zod'];
  const inner = (part: unknown, name: string): string[] =>
    part instanceof z.core.$ZodType ? looseParts(part, name) : [];
  if (def.type === 'object') {
    const { catchall, shape } = def as z.core.$ZodObjectDef;
    const closed = catchall?.['_zod'].def.type === 'never';
    const parts = Object.entries(shape).flatMap(([key, value]) => inner(value, `${at}.${key}`));
    return closed ? parts : [at, ...parts];
  }
  return Object.entries(def).flatMap(([key, part]) => {
    if (['innerType', 'element', 'valueType', 'in', 'out', 'left', 'right'].includes(key))
      return inner(part, at);
    return key === 'options' || key === 'items' ? (part as unknown[]).flatMap((each) => inner(each, at)) : [];
  });
}

describe('Ce qu’aucun champ ne nomme', () => {
  it('est refusé par chaque contrat, à toute profondeur', () => {
    const loose = Object.entries(ENDPOINTS as Record<string, AnyEndpoint>).flatMap(
      ([name, { params, query, body }]) =>
        [params, query, body].flatMap((schema) => (schema ? looseParts(schema, name) : [])),
    );
    expect(loose).toEqual([]);
  });

  it('se voit là où il serait accepté', () => {
    const deep = z.strictObject({
      a: z.array(z.strictObject({ b: z.object({ c: z.string() }).nullable() })).optional(),
    });
    expect(looseParts(deep, 'x')).toEqual(['x.a.b']);
  });

  it.each([
    'version',
    'held',
    'gone_at',
    'source',
    'id',
    'date_maj',
    'fingerprint',
    '__proto__',
    'constructor',
  ])('%s ne s’écrit pas avec une publication', async (name) => {
    const before = await app.listing();
    const body = `{"base_version":1,"structure":{"precisions":"Sonnez","${name}":"x"}}`;
    const { port } = app.app.getHttpServer().address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/api${publishListing.path.replace(':id', EDITED)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: app.keeper, 'sec-fetch-site': 'same-origin' },
      body,
    });
    const written = await app.listing();
    // A name of JavaScript's own may be dropped rather than refused; nothing is written of it either way.
    if (name !== '__proto__') expect(answer.status).toBe(400);
    expect({ ...written.structure, precisions: null }).toEqual({ ...before.structure, precisions: null });
    expect(Object.prototype).not.toHaveProperty('precisions');
  });
});

describe('Ce qui se lit d’un refus', () => {
  it.each(['', '/area', '/standing?needs=sante--addictions'])(
    'un identifiant que la base ne peut pas tenir est refusé : /listings/%%00%s',
    async (rest) => {
      const answer = await request(app.app.getHttpServer()).get(`/api/listings/a%00b${rest}`);
      expect(answer.status).toBe(400);
    },
  );

  it('ne dit rien du dedans, quelle que soit la demande', async () => {
    const { port } = app.app.getHttpServer().address() as AddressInfo;
    const odd = [
      '{',
      '[]',
      'null',
      '"x"',
      '{"a":1}',
      `{"${'a'.repeat(10_000)}":1}`,
      '\u0000',
      '{"base_version":1e999}',
    ];
    for (const [, endpoint] of WRITES) {
      for (const body of odd) {
        const answer = await fetch(`http://127.0.0.1:${port}${pathOf(endpoint)}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            cookie: app.keeper,
            'sec-fetch-site': 'same-origin',
          },
          body,
        });
        const text = await answer.text();
        expect([text, answer.status >= 500 && answer.status !== 503]).toEqual([text, false]);
        expect(text).not.toMatch(
          /node_modules|\bat .*\.[jt]s|SELECT|INSERT|syntax error|ZodError|Unexpected token/,
        );
        expect(text).not.toContain(MAILBOX);
      }
    }
  });
});
