import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ConfigError, environmentSchema, readConfig } from '#api/config';

interface Compose {
  services: Record<string, { environment?: Record<string, unknown>; build?: { dockerfile: string } }>;
}

const { services } = parse(readFileSync('docker-compose.yml', 'utf8')) as Compose;

describe('docker-compose.yml', () => {
  it('a PostgreSQL, l’application et une boîte aux lettres', () => {
    expect(Object.keys(services).toSorted()).toEqual(['app', 'mailpit', 'postgres']);
  });

  it('ne règle que ce que api/config.ts connaît, avec des valeurs qu’il accepte', () => {
    const environment = services.app?.environment ?? {};
    const known = Object.keys(environmentSchema.shape);
    expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([]);
    const asText = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, String(value)]),
    );
    expect(readConfig(asText)).toMatchObject({ HOST: '0.0.0.0', PORT: 3000, NODE_ENV: 'production' });
  });

  it('construit l’image du Dockerfile de api/', () => {
    const { dockerfile = '' } = services.app?.build ?? {};
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
    const command = JSON.stringify(scripts.start.split(' ')).replaceAll(',', ', ');
    expect(readFileSync(dockerfile, 'utf8')).toContain(`CMD ${command}`);
  });
});

describe('Les réglages', () => {
  it('sans rien : le dossier .data, le port 3000, cette machine seulement', () => {
    expect(readConfig({})).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, DEMO_DATA: true });
    expect(readConfig({}).DATA_DIR).toMatch(/\.data$/);
  });

  it('une variable vide est une variable absente', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: '' }).PORT).toBe(3000);
  });

  it('toutes les erreurs sont dites à la fois', () => {
    const read = () => readConfig({ PORT: 'trois', DATABASE_URL: 'mysql://x', DEMO_DATA: 'peut-être' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT[\s\S]*DATABASE_URL[\s\S]*DEMO_DATA/);
  });

  it('ne changent plus une fois lus', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });
});
