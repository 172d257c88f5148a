import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLine, escapeText } from '#web/features/handover/writers/content-line.ts';
import { nextSlot } from '#web/features/handover/writers/next-slot.ts';
import { writeCalendar } from '#web/features/handover/writers/write-calendar.ts';
import { writeVcard } from '#web/features/handover/writers/write-vcard.ts';
import { fileName } from '#web/features/handover/writers/download.ts';
import { longestLine_octets, readContentLines, splitValue, unescapeText } from '#test/support/content-lines';
import { sheetPartner } from '#test/support/sheet-partners';

const NOW = new Date('2026-11-24T09:30:00Z');
const SLOT = { start: '2026-11-25T14:00:00+01:00', end: '2026-11-25T17:00:00+01:00' };

/** Any text that a listing may hold: every alphabet, emoji, marks to escape, line breaks; no other control character. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('\\', ',', ';', ':', '\n', '\\n', '👩🏽‍🦽', 'مركز', ' ', '"'),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join('').replace(/(?!\n)\p{Cc}/gu, ''))
  .filter((value) => value !== '');

const valueOf = (lines: [string, string][], name: string) => lines.find(([each]) => each === name)?.[1] ?? '';

describe('Les lignes d’un fichier', () => {
  it('coupe à 75 octets, jamais au milieu d’un caractère', () => {
    const line = contentLine('NOTE', 'é👩🏽‍🦽'.repeat(30));
    expect(longestLine_octets(line)).toBeLessThanOrEqual(75);
    expect(longestLine_octets(line)).toBeGreaterThan(70);
    expect(line).not.toContain('\ufffd');
    expect(readContentLines(line)).toEqual([['NOTE', 'é👩🏽‍🦽'.repeat(30)]]);
  });

  it('laisse entière une ligne d’exactement 75 octets', () => {
    expect(contentLine('NOTE', 'a'.repeat(70))).toBe(`NOTE:${'a'.repeat(70)}\r\n`);
    expect(contentLine('NOTE', 'a'.repeat(71))).toBe(`NOTE:${'a'.repeat(70)}\r\n a\r\n`);
  });

  it('protège les signes réservés et ôte les caractères de commande', () => {
    expect(escapeText('a\\b, c; d\r\ne\rf\u0000g')).toBe('a\\\\b\\, c\\; d\\ne\\nfg');
  });
});

describe('La carte de contact', () => {
  it('donne de quoi joindre le partenaire, rien de ce dont la personne a besoin', () => {
    const file = writeVcard(sheetPartner(), 'du lundi au vendredi : 9 h à 12 h');
    expect(readContentLines(file)).toEqual([
      ['BEGIN', 'VCARD'],
      ['VERSION', '4.0'],
      ['KIND', 'org'],
      ['FN', 'Maison du Pont'],
      ['ORG', 'Maison du Pont'],
      ['TEL;TYPE=work', '+33465710001'],
      ['EMAIL;TYPE=work', 'accueil@example.org'],
      ['ADR;TYPE=work', ';;1 place de la Mairie;Chambéry;;73000;France'],
      ['GEO', 'geo:45.5646,5.9178'],
      ['URL', 'https://example.org/maison'],
      ['NOTE', 'du lundi au vendredi : 9 h à 12 h'],
      ['REV', '20261124T093000Z'],
      ['END', 'VCARD'],
    ]);
  });

  it('tait ce qui n’est pas connu : ni point approché, ni adresse de script', () => {
    const unknown = { telephone: null, courriel: null, adresse: null, commune: null };
    const file = writeVcard(
      sheetPartner({ ...unknown, approximate: true, site_web: 'javascript:alert(1)' }),
      '',
    );
    expect(readContentLines(file).map(([name]) => name)).toEqual([
      'BEGIN',
      'VERSION',
      'KIND',
      'FN',
      'ORG',
      'REV',
      'END',
    ]);
  });

  it('relue, rend toute valeur telle qu’elle était', () => {
    fc.assert(
      fc.property(text, text, text, (nom, adresse, note) => {
        const file = writeVcard(sheetPartner({ nom, adresse }), note);
        const lines = readContentLines(file);
        expect(longestLine_octets(file)).toBeLessThanOrEqual(75);
        expect(unescapeText(valueOf(lines, 'FN'))).toBe(nom);
        expect(unescapeText(valueOf(lines, 'NOTE'))).toBe(note);
        const parts = splitValue(valueOf(lines, 'ADR;TYPE=work'), ';');
        expect(parts).toHaveLength(7);
        expect(unescapeText(parts[2] ?? '')).toBe(adresse);
      }),
    );
  });
});

describe('L’ouverture dans un agenda', () => {
  const event = { title: 'Maison du Pont : ouverture', text: 'Téléphone : 04 65 71 00 01' };

  it('dit l’instant en temps universel, quel que soit le fuseau du lieu', () => {
    const reunion = { start: '2026-11-25T09:00:00+04:00', end: '2026-11-25T12:00:00+04:00' };
    for (const [slot, start, end] of [
      [SLOT, '20261125T130000Z', '20261125T160000Z'],
      [reunion, '20261125T050000Z', '20261125T080000Z'],
    ] as const) {
      const lines = readContentLines(writeCalendar({ partner: sheetPartner(), slot }, event, NOW));
      expect(valueOf(lines, 'DTSTART')).toBe(start);
      expect(valueOf(lines, 'DTEND')).toBe(end);
      expect(valueOf(lines, 'UID')).toBe(`${start}-invented--house@baguette`);
    }
  });

  it('porte tout ce que la norme exige, dans son ordre', () => {
    const names = readContentLines(writeCalendar({ partner: sheetPartner(), slot: SLOT }, event, NOW));
    expect(names.map(([name]) => name).join(' ')).toBe(
      'BEGIN VERSION PRODID BEGIN UID DTSTAMP DTSTART DTEND SUMMARY LOCATION DESCRIPTION END END',
    );
    expect(valueOf(names, 'LOCATION')).toBe('1 place de la Mairie\\, 73000 Chambéry');
  });

  it('relue, rend toute valeur telle qu’elle était', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        const file = writeCalendar({ partner: sheetPartner(), slot: SLOT }, { title, text: body }, NOW);
        expect(longestLine_octets(file)).toBeLessThanOrEqual(75);
        expect(unescapeText(valueOf(readContentLines(file), 'SUMMARY'))).toBe(title);
        expect(unescapeText(valueOf(readContentLines(file), 'DESCRIPTION'))).toBe(body);
      }),
    );
  });
});

describe('La prochaine ouverture', () => {
  it('va de l’heure d’ouverture annoncée à la fin de ce créneau', () => {
    expect(nextSlot(sheetPartner(), NOW)).toEqual(SLOT);
  });

  it.each([
    [
      'il est ouvert : l’heure annoncée est celle où il ferme',
      { opening: { state: 'open', next_change: SLOT.start } },
    ],
    ['les horaires changent selon la saison', { horaires_accueil: 'Sep-Jun: Mo-Fr 14:00-17:00' }],
    ['les horaires ne disent pas cette heure', { horaires_accueil: 'Mo-Fr 15:00-17:00' }],
    ['l’heure est passée', { opening: { state: 'closed', next_change: '2026-11-24T09:00:00+01:00' } }],
    ['rien n’est annoncé', { opening: { state: 'closed', next_change: null } }],
  ] as const)('n’est pas devinée quand %s', (_, given) => {
    expect(nextSlot(sheetPartner(given), NOW)).toBeNull();
  });
});

describe('Le nom d’un fichier', () => {
  it('est sans accent ni espace, et jamais vide', () => {
    expect(fileName('Maison de l’Élan, à Aix', 'vcf')).toBe('maison-de-l-elan-a-aix.vcf');
    expect(fileName('مركز', 'ics')).toBe('partenaire.ics');
  });
});
