import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nationalLineSchema } from '#api/contract/orientation.contract';
import { needsWithoutLine, selectNationalLines } from '#api/domain/guidance/select-national-lines';
import { PUBLICS } from '#api/domain/vocabulary/publics';
import type { Public } from '#api/domain/vocabulary/publics';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { NATIONAL_LINES } from '#seed/national-lines/national-lines';

const violence: Thematique = 'famille--surmonter-conflits-separation-violence';
const chosen = (needs: Thematique[], publics: Public[] = []) =>
  selectNationalLines({ needs, publics }, NATIONAL_LINES).map(({ id }) => id);

describe('which national lines are proposed', () => {
  it('violence: police, SMS emergencies, children in danger, then Violences Femmes Info', () => {
    expect(chosen([violence])).toEqual(expect.arrayContaining(['17', '114', '119', '3919']));
  });

  it('violence against an old person: the line for vulnerable adults comes before the other lines that listen', () => {
    const ids = chosen([violence], ['seniors']);
    expect(ids.indexOf('3133')).toBeGreaterThan(-1);
    expect(ids.indexOf('3133')).toBeLessThan(ids.indexOf('3919'));
  });

  it('a public that a line is not for pushes it behind those for everyone', () => {
    const ids = chosen(['sante--sante-mentale']);
    expect(ids.at(-1)).toBe('fil-sante-jeunes');
    const young = chosen(['sante--sante-mentale'], ['jeunes']);
    expect(young.indexOf('fil-sante-jeunes')).toBeLessThan(young.indexOf('sos-amitie'));
  });

  it('rent and debts: the lines of rent and of debts come before the one for gamblers', () => {
    const debts = 'difficultes-financieres--situation-dendettement-surendettement';
    expect(chosen(['logement-hebergement--reduire-les-impayes-de-loyer', debts])).toEqual([
      'sos-loyers-impayes',
      '3414',
      'joueurs-info-service',
    ]);
    expect(chosen(['sante--addictions', debts])[0]).toBe('joueurs-info-service');
  });

  it('food has no line, care has one: what is left for the town hall is food', () => {
    const food = 'equipement-et-alimentation--alimentation';
    expect(
      needsWithoutLine({ needs: [food, 'sante--acces-aux-soins'], publics: [] }, NATIONAL_LINES),
    ).toEqual([food]);
  });

  it.each([
    ['sante--sante-mentale', '3114'],
    ['logement-hebergement--rechercher-une-solution-dhebergement-temporaire', '115'],
    ['famille--prise-en-charge-personne-dependante', 'communaute-360'],
    ['difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination', '3928'],
    ['sante--addictions', 'drogues-info-service'],
    ['logement-hebergement--reduire-les-impayes-de-loyer', 'sos-loyers-impayes'],
    ['sante--constituer-un-dossier-mdph-invalidite', 'communaute-360'],
  ] as const)('%s: %s first', (need, line) => expect(chosen([need])[0]).toBe(line));

  it('a need that is no emergency is not met with emergency numbers', () => {
    for (const need of ['sante--addictions', 'famille--soutien-a-la-parentalite-et-a-leducation'] as const)
      expect(
        selectNationalLines({ needs: [need], publics: [] }, NATIONAL_LINES).some(({ urgent }) => urgent),
      ).toBe(false);
  });

  it('no line bears on the need: none, rather than any', () => {
    expect(chosen(['choisir-un-metier--confirmer-son-choix-de-metier'])).toEqual([]);
  });

  it('an emergency shows the numbers of its kind: 15 for care, none for an eviction or a power cut', () => {
    const emergency: Public[] = ['personnes-en-situation-durgence'];
    expect(chosen(['sante--acces-aux-soins'], emergency).slice(0, 3)).toEqual(['15', '112', '18']);
    for (const need of [
      'logement-hebergement--se-maintenir-dans-le-logement',
      'difficultes-financieres--ameliorer-sa-gestion-budgetaire',
    ] as const) {
      const lines = selectNationalLines({ needs: [need], publics: emergency }, NATIONAL_LINES);
      expect(lines.filter(({ urgent }) => urgent)).toEqual([]);
    }
  });

  it('a woman beaten before her children: 3919 is the first of the numbers that listen', () => {
    const lines = selectNationalLines({ needs: [violence], publics: ['femmes', 'familles'] }, NATIONAL_LINES);
    expect(lines.find(({ urgent }) => !urgent)?.id).toBe('3919');
  });

  it('a woman who is beaten and has no roof tonight: 17, 115, 119 and 3919, all of them among the six', () => {
    const shelter = 'logement-hebergement--rechercher-une-solution-dhebergement-temporaire';
    expect(chosen([violence, shelter], ['femmes', 'personnes-en-situation-durgence'])).toEqual(
      expect.arrayContaining(['17', '115', '119', '3919']),
    );
  });

  it('six at most, urgent first, the same for the same situation', () => {
    const needs = fc.uniqueArray(fc.constantFrom(...THEMATIQUES.map(({ value }) => value)), {
      maxLength: 12,
    });
    const publics = fc.uniqueArray(fc.constantFrom(...PUBLICS.map(({ value }) => value)), { maxLength: 4 });
    fc.assert(
      fc.property(needs, publics, (someNeeds, somePublics) => {
        const lines = selectNationalLines({ needs: someNeeds, publics: somePublics }, NATIONAL_LINES);
        expect(lines.length).toBeLessThanOrEqual(6);
        const urgency = lines.map(({ urgent }) => Number(urgent));
        expect(urgency).toEqual(urgency.toSorted((a, b) => b - a));
        expect(
          selectNationalLines({ needs: someNeeds.toReversed(), publics: somePublics }, NATIONAL_LINES),
        ).toEqual(lines);
      }),
    );
  });
});

describe('the list of lines', () => {
  it('has one entry for a number', () => {
    for (const key of ['id', 'telephone', 'nom'] as const)
      expect(new Set(NATIONAL_LINES.map((line) => line[key])).size).toBe(NATIONAL_LINES.length);
  });

  it.each(NATIONAL_LINES)('$id has the shape that crosses HTTP and a number that can be dialled', (line) => {
    const [shown] = selectNationalLines(
      {
        needs: [...line.needs, ...(line.in_emergency ?? [])],
        publics: [...(line.publics ?? []), 'personnes-en-situation-durgence'],
      },
      [line],
    );
    expect(nationalLineSchema.parse(shown)).toEqual(shown);
    expect(line.telephone.replaceAll('\u202f', '')).toMatch(/^(\d{2,4}|116\d{3}|0\d{9})$/);
  });

  it.each(NATIONAL_LINES)(
    '$id is written with French spaces and apostrophes',
    ({ nom, purpose, hours, cost }) => {
      expect([nom, purpose, hours, cost].join('\n')).not.toMatch(/'|[^\u202f][:;!?%»]|\d h/);
    },
  );
});
