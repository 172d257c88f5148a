import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, invertChanges, isSame, listChanges } from '#api/domain/editing/changes';
import type { Change, Edited, Edits } from '#api/domain/editing/changes';
import { findConflicts } from '#api/domain/editing/find-conflicts';
import { SERVICE_UNITS, STRUCTURE_UNITS } from '#api/domain/editing/units';
import type { Unit } from '#api/domain/editing/units';

const UNITS = {
  structure: Object.keys(STRUCTURE_UNITS) as Unit[],
  service: Object.keys(SERVICE_UNITS) as Unit[],
};

const empty = (units: Record<string, readonly string[]>) =>
  Object.fromEntries(
    Object.values(units)
      .flat()
      .map((column) => [column, null]),
  );

const LISTING: Edited = {
  structure: { values: { ...empty(STRUCTURE_UNITS), nom: 'Maison inventée', telephone: '3949' }, held: [] },
  services: {
    s1: { values: { ...empty(SERVICE_UNITS), nom: 'Aide', thematiques: ['a', 'b'] }, held: ['nom'] },
  },
};

const word = fc.constantFrom('a', 'b', 'c', null);
const edits: fc.Arbitrary<Edits> = fc.record({
  structure: fc.record(
    { nom: word, telephone: word, adresse: word, code_postal: word, horaires_accueil: word },
    { requiredKeys: [] },
  ),
  services: fc.record(
    {
      s1: fc.record(
        { nom: word, thematiques: fc.subarray(['a', 'b', 'c']), frais: word },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  ),
});

const edit = (listing: Edited, wanted: Edits) => listChanges(listing, wanted, UNITS);

/** So many publications one after the other, each on what the one before left. */
function publish(wanted: Edits[]): { states: Edited[]; revisions: Change[][] } {
  const states = [LISTING];
  const revisions: Change[][] = [];
  for (const one of wanted) {
    const changes = edit(states.at(-1)!, one);
    revisions.push(changes);
    states.push(applyChanges(states.at(-1)!, changes));
  }
  return { states, revisions };
}

describe('Ce qu’une publication change', () => {
  it('ni ce qui est déjà ainsi, ni l’ordre d’une liste', () => {
    expect(
      edit(LISTING, {
        structure: { nom: 'Maison inventée' },
        services: { s1: { thematiques: ['b', 'a'] }, gone: { nom: 'x' } },
      }),
    ).toEqual([]);
  });

  it('une adresse change entière, avec son point', () => {
    const [change] = edit(LISTING, { structure: { adresse: '1 rue Inventée' }, services: {} });
    expect(change).toMatchObject({ service_id: null, unit: 'place', after: { adresse: '1 rue Inventée' } });
    expect(Object.keys(change!.after)).toEqual([...STRUCTURE_UNITS.place]);
  });

  it('toutes les publications rejouées redonnent la fiche, valeurs et ce qui est tenu', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), (wanted) => {
        const { states, revisions } = publish(wanted);
        expect(revisions.reduce(applyChanges, LISTING)).toEqual(states.at(-1));
      }),
    );
  });

  it('annuler de la dernière à la première redonne la fiche du début', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), (wanted) => {
        const { states, revisions } = publish(wanted);
        const back = revisions.toReversed().map(invertChanges).reduce(applyChanges, states.at(-1)!);
        expect(back.structure.values).toEqual(LISTING.structure.values);
        expect(back.services.s1!.values).toEqual(LISTING.services.s1!.values);
        expect([back.structure.held.toSorted(), back.services.s1!.held.toSorted()]).toEqual([[], ['nom']]);
      }),
    );
  });
});

describe('Deux personnes à la fois', () => {
  const now = '2026-11-24T09:30:00.000Z';
  const later = (changes: Change[]) => ({
    later: [{ by: 'accueil@maison.example', at: now, changes }],
    seen: { structure: {}, services: {} },
  });

  it('rien n’est écrasé : chaque unité finit comme l’une des deux la voulait, ou le conflit est montré', () => {
    fc.assert(
      fc.property(edits, edits, (first, second) => {
        const published = edit(LISTING, first);
        const now_is = applyChanges(LISTING, published);
        const wanted = edit(now_is, second);
        const conflicts = findConflicts(wanted, now_is, later(published));
        for (const change of wanted) {
          const touched = published.some(
            ({ service_id, unit }) => service_id === change.service_id && unit === change.unit,
          );
          const shown = conflicts.some(
            ({ service_id, unit }) => service_id === change.service_id && unit === change.unit,
          );
          expect(shown).toBe(touched);
        }
      }),
    );
  });

  it('vouloir la même chose n’est pas un conflit', () => {
    fc.assert(
      fc.property(edits, (both) => {
        const published = edit(LISTING, both);
        const now_is = applyChanges(LISTING, published);
        expect(findConflicts(edit(now_is, both), now_is, later(published))).toEqual([]);
      }),
    );
  });

  it('ce qu’un import a changé sous ses yeux est montré, pas écrasé ; ce qui est encore comme elle l’a lu passe', () => {
    const wanted = edit(LISTING, { structure: { telephone: '119' }, services: {} });
    const seen = (telephone: string) => ({ later: [], seen: { structure: { telephone }, services: {} } });
    expect(findConflicts(wanted, LISTING, seen('3949'))).toEqual([]);
    expect(findConflicts(wanted, LISTING, seen('115'))).toMatchObject([
      { unit: 'telephone', theirs: { telephone: '3949' }, by: null, at: null },
    ]);
  });

  it('un conflit dit ce que chacun voulait, qui et quand', () => {
    const published = edit(LISTING, { structure: { telephone: '115' }, services: {} });
    const now_is = applyChanges(LISTING, published);
    const wanted = edit(now_is, { structure: { telephone: '119' }, services: {} });
    expect(findConflicts(wanted, now_is, later(published))).toEqual([
      {
        service_id: null,
        unit: 'telephone',
        yours: { telephone: '119' },
        theirs: { telephone: '115' },
        by: 'accueil@maison.example',
        at: now,
      },
    ]);
  });
});

describe('La même chose', () => {
  it.each([
    [{ a: null }, {}, true],
    [{ a: ['x', 'y'] }, { a: ['y', 'x'] }, true],
    [{ a: ['x'] }, { a: ['x', 'x'] }, false],
    [{ a: 1 }, { a: '1' }, false],
    [{ a: '' }, { a: null }, false],
  ])('%j et %j : %s', (a, b, same) => expect(isSame(a, b)).toBe(same));
});
