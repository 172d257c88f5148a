import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SUBJECTS, subjectKey } from '#api/domain/coverage/subject';
import { TERRITORY_KINDS } from '#api/domain/coverage/territory-tree';
import { THEMATIQUE_GROUPS } from '#api/domain/vocabulary/thematiques';
import {
  DISTANCES_KM,
  LEVELS,
  readAsked,
  searchElsewhere,
  writeAsked,
} from '#web/features/territory/asked.ts';
import { readTerritoryPath, territoryPath } from '#api/domain/sharing/territory-path';
import type { Asked } from '#web/features/territory/asked.ts';

const sort = fc.option(fc.record({ column: fc.constantFrom('offres', 'a_5_km'), descending: fc.boolean() }));

const askedOf = fc.constantFrom(...TERRITORY_KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    asked: fc.record<Asked>({
      subject: fc.constantFrom(...SUBJECTS.map(subjectKey)),
      beyond_km: fc.constantFrom(...DISTANCES_KM),
      level: LEVELS[kind].length === 0 ? fc.constant(null) : fc.constantFrom(...LEVELS[kind]),
      family: fc.option(fc.constantFrom(...THEMATIQUE_GROUPS.map(({ value }) => value))),
      absent: fc.boolean(),
      needsSort: sort,
      partsSort: sort,
    }),
  }),
);

describe('L’adresse d’un territoire', () => {
  it('redonne tout ce qu’elle dit', () => {
    fc.assert(
      fc.property(askedOf, ({ kind, asked }) => {
        expect(readAsked(new URLSearchParams(writeAsked(asked, kind).toString()), kind)).toEqual(asked);
      }),
    );
  });

  it('ne dit rien de ce qui est comme d’habitude', () => {
    expect(writeAsked(readAsked(new URLSearchParams(), 'region'), 'region').toString()).toBe('');
  });

  it('fait comme d’habitude de ce qui n’existe pas', () => {
    const query = new URLSearchParams(
      'sujet=need:rien&distance=17&niveau=region&famille=x&tri=<b>&absents=1',
    );
    expect(readAsked(query, 'epci')).toEqual(readAsked(new URLSearchParams(), 'epci'));
  });

  it('garde le sujet et la distance pour un autre territoire, et rien d’autre', () => {
    const asked = readAsked(
      new URLSearchParams('sujet=group:mobilite&distance=5&niveau=epci&tri=-offres&absents=oui'),
      'france',
    );
    expect(searchElsewhere(asked)).toBe('sujet=group%3Amobilite&distance=5');
  });

  it('ne connaît que les quatre niveaux et la France', () => {
    expect(readTerritoryPath(undefined, undefined)).toEqual({ kind: 'france', code: 'france' });
    expect(readTerritoryPath('departement', '2a')).toEqual({ kind: 'departement', code: '2A' });
    for (const [kind, code] of [
      ['departement', undefined],
      ['canton', '7301'],
      ['france', 'france'],
    ] as const) {
      expect(readTerritoryPath(kind, code)).toBeNull();
    }
    expect(territoryPath({ kind: 'epci', code: '200069110' })).toBe('/territoires/epci/200069110');
  });
});
