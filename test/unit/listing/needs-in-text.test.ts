import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NEED_EXPRESSIONS } from '#api/domain/listing/need-expressions';
import { needsInText } from '#api/domain/listing/needs-in-text';
import { groupOf } from '#api/domain/vocabulary/thematiques';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { NEEDS_SHARED_DATA, sharedFile, withoutSharedData } from '#test/support/shared-data';

const read = (nom: string, description: string | null = null, thematiques: Thematique[] = []) =>
  needsInText({ nom, description, thematiques });

describe('Les besoins dont un service parle sans les déclarer', () => {
  it.each([
    ['Épicerie solidaire du centre', ['equipement-et-alimentation--alimentation']],
    ['Auto-école sociale', ['mobilite--preparer-un-permis']],
    ['FLE : apprentissage du français', ['lecture-ecriture-calcul--maitriser-le-francais']],
    [
      'Permanence de l’écrivain public',
      ['difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives'],
    ],
    ['Accueil', []],
  ])('%s', (nom, needs) => expect(read(nom)).toEqual(needs));

  it.each([
    'Nous ne proposons pas d’aide alimentaire.',
    'Pas d’hébergement d’urgence ici',
    'Horaires flexibles',
    'Atelier de fleurs',
    'Permis bateau',
  ])('« %s » ne parle d’aucun besoin', (text) => expect(read('Accueil', text)).toEqual([]));

  it('le pluriel et la négation d’une autre phrase n’y changent rien', () => {
    expect(read('Accueil', 'Ouvert à tous, sans condition. Aides alimentaires, colis.')).toEqual([
      'equipement-et-alimentation--alimentation',
    ]);
  });

  it('ce qui est déclaré n’est pas redit', () => {
    expect(read('Épicerie solidaire', null, ['equipement-et-alimentation--alimentation'])).toEqual([]);
  });

  it('une expression commence un mot : « reflet » n’est pas « FLE »', () => {
    expect(read('Le Reflet')).toEqual([]);
  });

  it('les expressions sont écrites comme on les cherche', () => {
    for (const expressions of Object.values(NEED_EXPRESSIONS)) {
      for (const each of expressions.split(',')) expect(each.trim()).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*\*?$/);
    }
  });

  it.skipIf(withoutSharedData)(
    `sur de vrais services, neuf besoins lus de mobilité sur dix sont d’un service qui dit s’occuper de mobilité${NEEDS_SHARED_DATA}`,
    () => {
      const file = readFileSync(sharedFile('real-data/data-inclusion/services-2022-12.json'), 'utf8');
      const services = JSON.parse(file) as {
        nom: string;
        presentation_resume: string | null;
        thematiques: string[] | null;
      }[];
      const spoken = services.flatMap(({ nom, presentation_resume, thematiques }) =>
        read(nom, presentation_resume)
          .filter((need) => groupOf(need) === 'mobilite' && (thematiques?.length ?? 0) > 0)
          .map(() => thematiques!.some((code) => code.startsWith('mobilite'))),
      );
      expect(spoken.length).toBeGreaterThan(500);
      expect(spoken.filter(Boolean).length / spoken.length).toBeGreaterThan(0.9);
    },
  );
});
