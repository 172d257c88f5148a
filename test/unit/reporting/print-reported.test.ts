import { describe, expect, it } from 'vitest';
import { printReported } from '#api/cli/print-reported';
import type { ReportedListing } from '#api/contract/reports.contract';

const listing: ReportedListing = {
  id: 'invented--house',
  nom: 'Maison inventée',
  commune: 'Chambéry',
  telephone: '+33465710001',
  courriel: null,
  source: 'invented',
  marked: true,
  reports: [
    { reason: 'no-answer', need: null, until: null, count: 3, last_day: '2026-11-24', marked: true },
    {
      reason: 'no-longer-does',
      need: 'sante--addictions',
      until: null,
      count: 1,
      last_day: '2026-11-20',
      marked: false,
    },
  ],
  texts: [{ text: 'Sonnette \u001B[31men panne\u202E\n! faux', day: '2026-11-24' }],
  answered: 2,
};

describe('Les signalements au terminal', () => {
  it('la fiche, à qui écrire, combien disent quoi et depuis quand', () => {
    const lines = printReported([listing]).split('\n');
    expect(lines[2]).toBe('!  Maison inventée (Chambéry)');
    expect(lines[3]).toBe('   invented--house, +33465710001');
    expect(lines[4]).toMatch(/^ ! ne répond pas +3 +2026-11-24$/);
    expect(lines[5]).toMatch(/^ {3}ne le fait plus +1 +2026-11-20 {2}Addictions$/);
    expect(lines[7]).toBe('   2 plus anciens que ce que dit la source');
  });

  it('un texte ne colore ni ne déplace rien, et reste sur sa ligne', () => {
    const printed = printReported([listing]);
    for (const mark of ['\u001B', '\u202E']) expect(printed).not.toContain(mark);
    expect(printed).toContain('Sonnette  [31men panne ! faux');
  });

  it('rien à signaler', () => {
    expect(printReported([])).toBe('Aucun signalement ces 90 derniers jours.\n');
  });
});
