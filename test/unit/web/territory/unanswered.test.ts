import { describe, expect, it } from 'vitest';
import { tableCsv } from '#web/features/territory/table/column.ts';
import { unansweredColumns } from '#web/features/territory/unanswered/unanswered-columns.tsx';
import { sumOfRows, unansweredRows } from '#web/features/territory/unanswered/unanswered-rows.ts';

const ANSWER = {
  weeks: ['2026-W53', '2027-W01', '2027-W02'],
  needs: [
    { need: 'sante--addictions' as const, searches: 12, by_week: [5, 0, 7] },
    { need: 'mobilite--acceder-a-un-vehicule' as const, searches: 6, by_week: [0, 0, 6] },
  ],
};

describe('Les recherches restées sans réponse', () => {
  it('une semaine où rien n’est compté n’est pas zéro : personne ne sait', () => {
    expect(unansweredRows(ANSWER).map(({ byWeek }) => byWeek)).toEqual([
      [5, null, 7],
      [null, null, 6],
    ]);
  });

  it('tous besoins confondus, semaine par semaine et en tout', () => {
    expect(sumOfRows(unansweredRows(ANSWER), 'Tous')).toEqual({
      need: '',
      label: 'Tous',
      searches: 18,
      byWeek: [5, null, 13],
    });
    expect(sumOfRows([], 'Tous')).toMatchObject({ searches: 0, byWeek: [] });
  });

  it('la dernière semaine vient la première, chacune dite par son lundi ; l’année quand ce n’est pas la dernière', () => {
    const csv = tableCsv(unansweredColumns(ANSWER.weeks, 7), unansweredRows(ANSWER))
      .replaceAll('\u00a0', ' ')
      .replace('\uFEFF', '');
    expect(csv.trim().split('\r\n')).toEqual([
      'Besoin;Code du besoin;Total;Semaine du 11 janvier;Semaine du 4 janvier;Semaine du 28 décembre 2026',
      'Addictions;sante--addictions;12;7;;5',
      'Accéder à un véhicule;mobilite--acceder-a-un-vehicule;6;6;;',
    ]);
  });
});
