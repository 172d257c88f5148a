import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NEEDS_SHARED_DATA, sharedFile, withoutSharedData } from '#test/support/shared-data';
import { PUBLICS } from '#api/domain/vocabulary/publics';
import { RESEAUX_PORTEURS } from '#api/domain/vocabulary/reseaux-porteurs';
import {
  FRAIS,
  MODES_ACCUEIL,
  MODES_MOBILISATION,
  PERSONNES_MOBILISATRICES,
  TYPES_DE_SERVICES,
} from '#api/domain/vocabulary/service-lists';
import { groupOf, THEMATIQUE_GROUPS, THEMATIQUES } from '#api/domain/vocabulary/thematiques';

const LISTS = {
  frais: FRAIS,
  'modes-accueil': MODES_ACCUEIL,
  'modes-mobilisation': MODES_MOBILISATION,
  'personnes-mobilisatrices': PERSONNES_MOBILISATRICES,
  publics: PUBLICS,
  'reseaux-porteurs': RESEAUX_PORTEURS,
  thematiques: THEMATIQUES,
  'types-de-services': TYPES_DE_SERVICES,
};

describe.skipIf(withoutSharedData)(`Les listes fermées sont celles du standard${NEEDS_SHARED_DATA}`, () => {
  it.each(Object.entries(LISTS))('%s', (name, list) => {
    const standard = JSON.parse(
      readFileSync(sharedFile(`standards/data-inclusion/${name}.json`), 'utf8'),
    ) as {
      value: string;
      label: string;
    }[];
    expect(list.map(({ value, label }) => ({ value, label }))).toEqual(
      standard.map(({ value, label }) => ({ value, label })),
    );
  });
});

describe('Les besoins', () => {
  it('sont 69, chacun dans un groupe nommé', () => {
    const groups = THEMATIQUE_GROUPS.map(({ value }) => value);
    expect(THEMATIQUES).toHaveLength(69);
    expect(new Set(THEMATIQUES.map(({ value }) => groupOf(value)))).toEqual(new Set(groups));
  });
});
