import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectFindings } from '#api/domain/guidance/select-findings';
import type { Situation } from '#api/domain/guidance/select-findings';
import { PUBLICS } from '#api/domain/vocabulary/publics';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import { FINDINGS } from '#seed/survey/findings';

const nothing: Situation = { needs: [], brakes: [], publics: [] };
const chosen = (situation: Partial<Situation>) =>
  selectFindings({ ...nothing, ...situation }, FINDINGS).map(({ id }) => id);

describe('which findings are shown beside the results', () => {
  it('nothing specific: fear of losing the human link, so call or meet', () => {
    expect(chosen({})).toEqual(['B12']);
    expect(chosen({ needs: ['choisir-un-metier--confirmer-son-choix-de-metier'] })).toEqual(['B12']);
  });

  it('a digital account: the blocked account first, then do with rather than for', () => {
    const ids = chosen({ needs: ['numerique--acceder-a-des-services-en-ligne'] });
    expect(ids[0]).toBe('A20');
    expect(ids).toContain('A13');
  });

  it.each(THEMATIQUES.filter(({ value }) => value.startsWith('numerique--')))(
    'any digital need ($value): do with rather than for',
    ({ value }) => expect(chosen({ needs: [value] })).toContain('A13'),
  );

  it('cannot do it on line: the right not to, before opinions', () => {
    expect(chosen({ brakes: ['pas-en-ligne'] })[0]).toBe('R9');
    expect(chosen({ brakes: ['pas-en-ligne'], needs: ['numerique--acquerir-un-equipement'] })[0]).toBe('R9');
  });

  it.each([
    ['difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives', 'R9'],
    ['difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits', 'B17'],
    ['difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits', 'B6'],
    ['difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives', 'B16'],
    ['difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives', 'R11'],
    ['lecture-ecriture-calcul--maitriser-le-francais', 'A17'],
    ['lecture-ecriture-calcul--maitriser-le-francais', 'B7'],
    ['mobilite--financer-ma-mobilite', 'A18'],
    ['numerique--acquerir-un-equipement', 'A15'],
  ] as const)('%s: %s', (need, finding) => expect(chosen({ needs: [need] })).toContain(finding));

  it('a search that had to go far: places are hard to reach; that found nothing: a mesh is missing', () => {
    expect(chosen({ steps: ['commune', 'departement'] })).toEqual(['A18']);
    expect(chosen({ steps: ['national'] })).toEqual(['C4']);
  });

  it('says something on each need rather than three things on one', () => {
    const ids = chosen({
      needs: ['numerique--acceder-a-des-services-en-ligne', 'numerique--acquerir-un-equipement'],
      brakes: ['ne-peut-pas-se-deplacer'],
    });
    expect(ids).toEqual(['A18', 'A15', 'A20'].toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b)));
    expect(ids[0]).toBe('A18');
  });
});

const subset = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 5 });
const situations = fc.record({
  needs: subset(THEMATIQUES.map(({ value }) => value)),
  publics: subset(PUBLICS.map(({ value }) => value)),
  brakes: subset(['accompagnement-individuel', 'ne-peut-pas-se-deplacer', 'pas-en-ligne'] as const),
  steps: subset(['commune', 'epci', 'neighbours', 'departement', 'region', 'national'] as const),
});

describe('whatever the situation', () => {
  it('one to three distinct findings, each with a suggestion, in an order that does not depend on that of the needs', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const findings = selectFindings(situation, FINDINGS);
        expect(findings.length).toBeGreaterThanOrEqual(1);
        expect(findings.length).toBeLessThanOrEqual(3);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { suggestion } of findings) expect(suggestion).not.toBeNull();
        const turned = {
          ...situation,
          needs: situation.needs.toReversed(),
          publics: situation.publics.toReversed(),
        };
        expect(selectFindings(turned, FINDINGS)).toEqual(findings);
      }),
    );
  });

  it('nothing is invented: without findings there is none', () => {
    fc.assert(fc.property(situations, (situation) => selectFindings(situation, []).length === 0));
  });
});
