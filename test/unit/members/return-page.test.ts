import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetReturn, rememberReturn, returnPage } from '#web/lib/return-page.ts';

const NOW = new Date('2026-03-10T10:00:00Z');
const KEY = 'baguette.after-sign-in';
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('La page où l’on revient une fois connecté', () => {
  it.each([
    '/revendiquer/demo--s0001',
    '/moderation',
    '/moderation/journal',
    '/moderation/nouvelles-fiches',
    '/mes-fiches/a%2Fb/equipe',
    '/mes-fiches/demo--s0001',
  ])('est celle que l’on voulait : %s', (path) => {
    rememberReturn(path, NOW);
    expect(returnPage(later(19))).toBe(path);
  });

  it.each([
    'https://ailleurs.example/revendiquer/x',
    '//ailleurs.example/revendiquer/x',
    '/\\ailleurs.example',
    '/revendiquer//ailleurs.example',
    '/revendiquer/x?suite=//ailleurs.example',
    '/revendiquer/x\n/moderation',
    'javascript:alert(1)',
    '/connexion',
    '/',
  ])('n’est jamais une adresse d’ailleurs, même écrite dans la mémoire : %s', (path) => {
    rememberReturn(path, NOW);
    expect(kept.size).toBe(0);
    kept.set(KEY, JSON.stringify({ path, at_ms: NOW.getTime() }));
    expect(returnPage(NOW)).toBeNull();
  });

  it('est oubliée après vingt minutes, ou une fois que l’on y est', () => {
    rememberReturn('/moderation', NOW);
    expect(returnPage(later(20))).toBeNull();
    expect(returnPage(later(-1))).toBeNull();
    expect(returnPage(later(1))).toBe('/moderation');
    forgetReturn();
    expect(returnPage(later(1))).toBeNull();
  });

  it.each(['null', '"x"', '{}', '{"path":"/moderation"}', '{"path":1,"at_ms":2}', 'illisible'])(
    'n’est pas dans une mémoire abîmée : %s',
    (text) => {
      kept.set(KEY, text);
      expect(returnPage(NOW)).toBeNull();
    },
  );
});
