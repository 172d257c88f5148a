import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINTS } from '#api/contract/all-endpoints';
import type { AnyEndpoint } from '#api/contract/endpoint';
import { recogniseNeedsEndpoint } from '#api/contract/needs.contract';
import { dropDemo, readHealth, startBackup } from '#api/contract/operator.contract';
import { readOrientation } from '#api/contract/orientation.contract';
import { readSettings } from '#api/contract/settings.contract';
import { openTestApp, OPERATOR_TOKEN } from '#test/support/test-app';
import type { TestApp } from '#test/support/test-app';

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp();
});

afterAll(() => app?.close());

const http = () => request(app.app.getHttpServer());

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

describe('Les adresses', () => {
  it('sont celles des contrats, et aucune autre', () => {
    const { router } = app.app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
    const served = router.stack.flatMap(({ route }) =>
      route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
    );
    const declared = Object.values<AnyEndpoint>(ENDPOINTS).map(({ method, path }) => `${method} /api${path}`);
    expect(served.toSorted()).toEqual(declared.toSorted());
  });

  it.each(Object.values<AnyEndpoint>(ENDPOINTS).filter(({ access }) => access === 'operator'))(
    '$method $path est fermée à qui n’a pas le jeton',
    async (endpoint) => {
      for (const token of [undefined, '', 'faux', `${OPERATOR_TOKEN}x`]) {
        const problem = await app.problem(endpoint, { body: {}, ...(token && { token }) });
        expect(problem).toMatchObject({ type: 'urn:baguette:not-allowed', status: 403 });
      }
    },
  );

  it('inconnue : un problème en français, sans rien du dedans', async () => {
    const response = await http().get('/api/rien');
    expect(response.status).toBe(404);
    expect(response.type).toBe('application/problem+json');
    expect(response.body).toMatchObject({
      type: 'urn:baguette:not-found',
      detail: 'Cette adresse n’existe pas.',
    });
  });

  it('la base répond', async () => {
    const { database } = await app.ok(readHealth);
    expect(database).toBe(process.env.DATABASE_URL ? 'server' : 'embedded');
  });
});

describe('Les contenus', () => {
  it('trop grand', async () => {
    const response = await http()
      .post('/api/needs/recognise')
      .send({ text: 'a'.repeat(150_000) });
    expect(response.body).toMatchObject({ type: 'urn:baguette:too-large', status: 413 });
  });

  it('plus de 20 000 caractères', async () => {
    const problem = await app.problem(recogniseNeedsEndpoint, { body: { text: 'a'.repeat(20_001) } });
    expect(problem.issues).toEqual([{ field: 'body.text', message: 'Le texte dépasse 20 000 caractères.' }]);
  });

  it('illisible', async () => {
    const response = await http().post('/api/needs/recognise').type('json').send('{"text":');
    expect(response.body).toMatchObject({ type: 'urn:baguette:bad-request', status: 400 });
    expect(response.text).not.toMatch(/SyntaxError|at .*\.js/);
  });

  it.each(['', '😀'.repeat(5000), 'لا يستطيع دفع الإيجار '.repeat(300), 'x'.repeat(20_000), '\u0000\uD800'])(
    'vide, émojis, de droite à gauche, très long : une réponse',
    async (text) => {
      const { needs } = await app.ok(recogniseNeedsEndpoint, { body: { text } });
      expect(needs.length).toBeLessThanOrEqual(5);
    },
  );
});

describe('Les en-têtes', () => {
  it('rien n’est gardé d’une reconnaissance, rien ne vient d’ailleurs, rien n’encadre la page', async () => {
    const response = await http().post('/api/needs/recognise').send({ text: 'plus de forfait' });
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.headers['content-security-policy']).toContain("default-src 'self'");
    expect(response.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(response.headers).not.toHaveProperty('x-powered-by');
  });
});

describe('Derrière un serveur mandataire qui n’est pas cru', () => {
  it('le journal le dit une fois, sans aucune adresse', async () => {
    const behind = await openTestApp({ LOG_LEVEL: 'warn' });
    for (let times = 0; times < 2; times += 1) {
      await request(behind.app.getHttpServer()).get('/api/settings').set('x-forwarded-for', '203.0.113.8');
    }
    await behind.close();
    const warned = behind.journal.filter((line) => line.includes('TRUST_PROXY'));
    expect(warned).toHaveLength(1);
    expect(warned[0]).not.toContain('203.0.113');
  });
});

describe('Les réglages', () => {
  it('disent qu’aucune fiche n’est listée', async () => {
    expect(await app.ok(readSettings)).toMatchObject({
      structures: 0,
      fictional: false,
      real: false,
      tiles: null,
    });
  });
});

describe('La personne qui exploite', () => {
  it('retire les données de démonstration, et le refait sans mal', async () => {
    expect(await app.ok(dropDemo, { token: OPERATOR_TOKEN })).toEqual({ structures: 0, services: 0 });
  });

  it.runIf(process.env.DATABASE_URL)('sur un serveur, la sauvegarde est celle de PostgreSQL', async () => {
    const problem = await app.problem(startBackup, { token: OPERATOR_TOKEN, body: { file: 'x' } });
    expect(problem.detail).toContain('pg_dump');
  });
});

describe('Ce qu’écrit une travailleuse n’est ni noté ni gardé', () => {
  const text = 'Zéphirine Quatrevaux dort dans sa voiture';
  const secrets = ['phirine', 'uatrevaux', 'voiture', 'hebergement', 'sante--addictions', 'zone-secrete'];
  let verbose: TestApp;

  beforeAll(async () => {
    verbose = await openTestApp({ LOG_LEVEL: 'debug' });
    await verbose.ok(recogniseNeedsEndpoint, { body: { text } });
    await verbose.ok(readOrientation, { query: { needs: 'sante--addictions', commune: '73065' } });
    await verbose.problem(readOrientation, { query: { needs: 'zone-secrete', commune: '73065' } });
    await request(verbose.app.getHttpServer())
      .post('/api/needs/recognise')
      .type('json')
      .send(`{"text":"${text}`);
  });

  afterAll(() => verbose?.close());

  it('le journal a une ligne par demande, et n’en contient rien', () => {
    const journal = verbose.journal.join('');
    expect(journal.match(/"path":"\/api\/needs\/recognise"/g)).toHaveLength(2);
    expect(journal).toContain('"path":"/api/orientation"');
    for (const secret of secrets) expect(journal).not.toContain(secret);
  });

  it('aucune ligne d’aucune table n’en contient rien', async () => {
    const { dataSource } = verbose.database;
    const tables = (await dataSource.query(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    )) as { name: string }[];
    expect(tables.length).toBeGreaterThan(8);
    for (const { name } of tables) {
      const [{ count }] = (await dataSource.query(
        `SELECT count(*)::int AS count FROM "${name}" t WHERE t::text ~* $1`,
        ['quatrevaux|z.phirine|dort dans sa voiture'],
      )) as [{ count: number }];
      expect([name, count]).toEqual([name, 0]);
    }
  });
});
