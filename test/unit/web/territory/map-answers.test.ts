import { describe, expect, it } from 'vitest';
import { answerState, togetherState } from '#web/lib/answer-state.ts';
import { partsAnswered, zonesAnswered } from '#web/features/map/territory/answered.ts';
import { viewWithoutOutlines } from '#web/features/map/territory/first-view.ts';
import { legendOf } from '#web/features/map/territory/legend-lines.ts';
import { MAP_LEVELS } from '#web/features/map/territory/levels.ts';
import type { WhiteZones } from '#web/features/map/territory/circles.ts';
import type { Drawing } from '#web/features/map/territory/use-drawing.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const answer = { data: 1 as unknown, isError: false, isPlaceholderData: false };

const asked = { subject: 'all:all', beyond_km: 20 };
const zones: WhiteZones = {
  ...asked,
  is_counted: true,
  population: 10,
  beyond: 0,
  unreached: 0,
  beyond_at_a_distance: 0,
  approximate: 0,
  distances: [],
  parts: [],
  communes: [],
  best_places: [],
};

const circle = {
  code: '97502',
  names: ['Saint-Pierre'],
  latitude: 46.8,
  longitude: -56.2,
  people: 12,
  radius_px: 5,
  step: 1,
};

const drawing: Drawing = {
  level: 'commune',
  beyond_km: 20,
  shapes: [],
  circles: [circle],
  communes: 1,
  places: [],
  approximate: 0,
  source: null,
  state: 'ready',
};

describe('L’état d’une réponse', () => {
  it('n’est prêt ni quand une autre en tient lieu, ni quand elle n’est pas venue', () => {
    expect(answerState(answer)).toBe('ready');
    expect(answerState({ ...answer, isPlaceholderData: true })).toBe('waiting');
    expect(answerState({ ...answer, data: undefined })).toBe('waiting');
    expect(answerState({ ...answer, data: undefined, isError: true })).toBe('failed');
  });

  it('reste prêt quand seule une nouvelle demande a échoué', () => {
    expect(answerState({ ...answer, isError: true })).toBe('ready');
  });

  it('vaut pour plusieurs : un échec se dit sans attendre les autres', () => {
    expect(togetherState(['ready', 'ready'])).toBe('ready');
    expect(togetherState(['ready', 'waiting'])).toBe('waiting');
    expect(togetherState(['waiting', 'failed'])).toBe('failed');
  });
});

describe('Les chiffres de la carte', () => {
  const question = { kind: 'france', code: 'france', subject: 'all:all', level: 'region' as const };
  const reach = {
    population: 9,
    within_5_km: 0,
    within_10_km: 0,
    within_20_km: 0,
    within_30_km: 0,
    unreached: 0,
  };
  const parts = new Map([['27', reach]]);

  it('ne sont pas ceux d’un autre niveau, d’un autre sujet ou d’un autre territoire', () => {
    const reaches = { ...question, parts };
    expect(partsAnswered(reaches, question)).toBe(parts);
    expect(partsAnswered(reaches, { ...question, level: 'departement' }).size).toBe(0);
    expect(partsAnswered(reaches, { ...question, subject: 'need:sante--addictions' }).size).toBe(0);
    expect(partsAnswered(reaches, { ...question, kind: 'region', code: '27' }).size).toBe(0);
    expect(partsAnswered(undefined, question).size).toBe(0);
  });

  it('ne sont pas ceux d’une autre distance, et leur échec se dit', () => {
    expect(zonesAnswered({ zones, zonesState: 'ready', asked })).toEqual({ zones, state: 'ready' });
    const farther = { ...asked, beyond_km: 50 };
    expect(zonesAnswered({ zones, zonesState: 'ready', asked: farther })).toEqual({ state: 'waiting' });
    expect(zonesAnswered({ zones, zonesState: 'failed', asked: farther })).toEqual({ state: 'failed' });
    expect(zonesAnswered({ zones: undefined, zonesState: 'failed', asked })).toEqual({ state: 'failed' });
    const other = { ...asked, subject: 'need:sante--addictions' };
    expect(zonesAnswered({ zones, zonesState: 'waiting', asked: other }).zones).toBe(undefined);
  });
});

describe('Une carte sans contour', () => {
  const point = { latitude: 46.9, longitude: -56.3 };

  it('regarde ses cercles, à défaut le point du territoire', () => {
    expect(viewWithoutOutlines(drawing, point)).toEqual([circle]);
    expect(viewWithoutOutlines({ ...drawing, circles: [] }, point)).toEqual([point]);
    expect(viewWithoutOutlines({ ...drawing, circles: [] }, { latitude: null, longitude: null })).toEqual([]);
  });

  it('ne regarde encore nulle part tant qu’elle se dessine', () => {
    expect(viewWithoutOutlines({ ...drawing, state: 'waiting' }, point)).toEqual([]);
  });
});

describe('La légende', () => {
  const notes = (over: Partial<Drawing>, levels = MAP_LEVELS.departement, beyond_km = 20) =>
    plain(legendOf({ ...drawing, ...over }, { beyond_km, levels }).notes.join(' '));

  it('dit que les communes sont coupées d’après leur nombre, non d’après celui des cercles', () => {
    expect(notes({ communes: 500 })).toContain('Les 500 communes les plus peuplées.');
    expect(notes({ communes: 499 })).not.toContain('500');
  });

  it('ne propose la carte par commune que là où il y en a une', () => {
    const byPart = { level: 'departement' as const, beyond_km: 30, circles: [] };
    expect(notes(byPart, MAP_LEVELS.region, 50)).toContain('choisissez la carte par commune');
    expect(notes(byPart, MAP_LEVELS.france, 50)).toMatch(/au-delà de 50 km, lisez la phrase du haut\.$/);
  });
});
