import { describe, expect, it } from 'vitest';
import type { Change } from '#api/domain/editing/changes';
import { MASS_LISTINGS, suspectRevision } from '#api/domain/moderation/suspect-revision';

const change = (
  unit: Change['unit'],
  before: string | null,
  after: string | null,
  service_id: string | null = null,
) =>
  ({
    service_id,
    unit,
    before: { [unit]: before },
    after: { [unit]: after },
    held_before: false,
    held_after: true,
  }) satisfies Change;

const PHONE = change('telephone', '+33479000001', '+33479000002');
const MAIL = change('courriel', 'accueil@maison.example', 'contact@ailleurs.example');
const alone = { earlier: [], listings: 1 };

describe('Une publication à regarder', () => {
  it('remplace le téléphone et le courriel, ensemble ou dans la journée', () => {
    expect(suspectRevision([PHONE, MAIL], alone)).toEqual(['contacts-replaced']);
    expect(suspectRevision([MAIL], { earlier: [PHONE], listings: 1 })).toEqual(['contacts-replaced']);
    const removed = [change('telephone', '+33479000001', null), MAIL];
    expect(suspectRevision(removed, alone)).toEqual(['contacts-replaced']);
  });

  it('mais l’un seul, ce qui était vide, un service ou autre chose ensuite, non', () => {
    expect(suspectRevision([PHONE], alone)).toEqual([]);
    expect(suspectRevision([change('telephone', null, '+33479000002'), MAIL], alone)).toEqual([]);
    expect(suspectRevision([{ ...PHONE, service_id: 's' }, MAIL], alone)).toEqual([]);
    const later = [change('precisions', null, 'Sonnez')];
    expect(suspectRevision(later, { earlier: [PHONE, MAIL], listings: 1 })).toEqual([]);
  });

  it.each([
    ['CCAS de Vif', 'Auto-école du Château', true],
    ['CCAS de Vif', 'Centre communal d’action sociale de Vif', false],
    ['Maison des solidarités', 'Maison des solidarités et de la famille', false],
  ])('« %s » devenue « %s »', (before, after, renamed) => {
    expect(suspectRevision([change('nom', before, after)], alone)).toEqual(renamed ? ['renamed'] : []);
    expect(suspectRevision([change('nom', before, after, 'service')], alone)).toEqual([]);
  });

  it('la dixième fiche de l’heure, pas la neuvième', () => {
    expect(suspectRevision([PHONE], { earlier: [], listings: MASS_LISTINGS - 1 })).toEqual([]);
    expect(suspectRevision([PHONE], { earlier: [], listings: MASS_LISTINGS })).toEqual(['mass-edit']);
  });
});
