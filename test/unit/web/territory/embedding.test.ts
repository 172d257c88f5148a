import { describe, expect, it } from 'vitest';
import { readAsked } from '#web/features/territory/asked.ts';
import {
  embedPath,
  readEmbedPath,
  readFramedMap,
  readView,
} from '#web/features/territory/embedding/embed-path.ts';
import { writeFrame } from '#web/features/territory/embedding/write-frame.ts';

const asked = (query: string) => readAsked(new URLSearchParams(query), 'departement');
const SAVOIE = { kind: 'departement', code: '73', nom: 'Savoie' } as const;

describe('L’adresse d’un cadre', () => {
  it('dit un territoire, et se relit', () => {
    for (const id of [
      { kind: 'france', code: 'france' },
      { kind: 'departement', code: '2A' },
      { kind: 'epci', code: '200069110' },
    ] as const) {
      expect(readEmbedPath(embedPath(id).replace('/embed/', ''))).toEqual(id);
    }
    expect(readEmbedPath('territoires')).toEqual({ kind: 'france', code: 'france' });
    expect(readEmbedPath('territoires/commune/2a004')).toEqual({ kind: 'commune', code: '2A004' });
  });

  it.each([
    '',
    'moderation',
    'territoires/canton/7301',
    'territoires/departement',
    'territoires/departement/73/x',
    'territoires/france/france',
  ])('%j n’en dit aucun', (path) => {
    expect(readEmbedPath(path)).toBeNull();
  });

  it('montre les zones blanches, à moins de demander une autre vue que le territoire ait', () => {
    const view = (query: string, kind: 'departement' | 'commune' = 'departement') =>
      readView(new URLSearchParams(query), kind);
    expect(view('')).toBe('zones');
    expect(view('vue=besoins')).toBe('besoins');
    expect(view('vue=parties')).toBe('parties');
    expect(view('vue=partenaires')).toBe('zones');
    expect(view('vue=parties', 'commune')).toBe('zones');
  });
});

describe('Le code d’un cadre', () => {
  it('retient ce que la page demande, et nomme ce qu’il montre', () => {
    const code = writeFrame(
      {
        territory: SAVOIE,
        asked: asked('sujet=group:numerique&distance=5&niveau=commune'),
        view: 'parties',
        map: null,
      },
      'https://baguette.example',
    );
    const query = 'sujet=group%3Anumerique&amp;distance=5&amp;niveau=commune&amp;vue=parties';
    expect(code).toContain(`src="https://baguette.example/embed/territoires/departement/73?${query}"`);
    expect(code).toMatch(/ title="Communes, Savoie\u00a0: [^"]+ – Baguette" width="100%" height="\d+" /);
    expect(code).toMatch(/^<iframe [^<>]*><\/iframe>$/);
  });

  it('retient le découpage de la carte que dit l’adresse, s’il existe, dans la vue qui a une carte', () => {
    const code = (query: string, view: 'zones' | 'besoins' = 'zones') =>
      writeFrame(
        { territory: SAVOIE, asked: asked(''), view, map: readFramedMap(new URLSearchParams(query)) },
        'https://baguette.example',
      );
    expect(code('carte=epci')).toContain('/73?carte=epci&amp;vue=zones"');
    expect(code('carte=france')).toContain('/73?vue=zones"');
    expect(code('carte=canton')).toContain('/73?vue=zones"');
    expect(code('carte=epci', 'besoins')).toContain('/73?vue=besoins"');
  });

  it('un nom ne sort pas de son attribut', () => {
    const code = writeFrame(
      { territory: { ...SAVOIE, nom: 'A "><script>&' }, asked: asked(''), view: 'besoins', map: null },
      'https://baguette.example',
    );
    expect(code).toContain('A &quot;>&lt;script>&amp; – Baguette"');
    expect(code).not.toContain('<script');
  });
});
