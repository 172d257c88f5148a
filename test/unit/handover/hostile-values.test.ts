import { describe, expect, it } from 'vitest';
import { neutralise, writeCsv } from '#api/domain/import/write-csv';
import { fileName } from '#web/features/handover/writers/download.ts';
import { writeCalendar } from '#web/features/handover/writers/write-calendar.ts';
import { contactMail, sheetMail } from '#web/features/handover/writers/write-mail.ts';
import { addressOf, hoursOf, writeShortText, writeText } from '#web/features/handover/writers/write-text.ts';
import { writeVcard } from '#web/features/handover/writers/write-vcard.ts';
import { readContentLines, unescapeText } from '#test/support/content-lines';
import { sheetPartner } from '#test/support/sheet-partners';
import type { SheetPartner } from '#web/features/handover/sheet-partner.ts';

const NOW = new Date('2026-11-24T09:30:00Z');
const SLOT = { start: '2026-11-25T14:00:00+01:00', end: '2026-11-25T17:00:00+01:00' };
const LINK = 'https://baguette.example/a-remettre?fiches=invented--house';

/** What somebody could write in a listing to reach who opens what leaves the app. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'Maison\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Autre',
  'Maison\nBEGIN:VALARM\nACTION:AUDIO\nEND:VALARM',
  'Maison\rTEL:+33899000000',
  'Maison\u2028Téléphone\u00a0: 08 99 00 00 00\u0085Téléphone\u00a0: 08 99 00 00 00',
  'Maison;TEL=+33899000000,autre\\',
  `=cmd|' /C calc'!A0`,
  'a@b.example?bcc=autre@ailleurs.example&body=x',
  `${'é'.repeat(40)}\r\n ATTACH:https://ailleurs.example/x.exe`,
];

/** Every text of a partner holds it. */
const partnerOf = (attack: string): SheetPartner =>
  sheetPartner({
    id: attack,
    nom: attack,
    telephone: attack,
    courriel: attack,
    site_web: attack,
    adresse: attack,
    complement_adresse: attack,
    code_postal: attack,
    commune: attack,
    horaires_accueil: null,
    horaires_texte: attack,
    frais_precisions: [attack],
    conditions: [attack],
  });

const namesOf = (file: string) => readContentLines(file).map(([name]) => name);
/** Those that a value holds are not escaped only where the standard has it separate parts. */
const valueOf = (file: string, name: string) =>
  readContentLines(file).find(([each]) => each === name)?.[1] ?? '';
/** A line ends by CRLF and by nothing else: a lenient reader would take the rest for another. */
const hasStrayBreak = (file: string) => /[\n\r\v\f\u0085]/.test(file.replaceAll('\r\n', ''));
const asText = (attack: string) => attack.replaceAll(/\r\n?/g, '\n').replaceAll('\u0085', '');

describe.each(ATTACKS)('Une fiche dont chaque texte est %j', (attack) => {
  const partner = partnerOf(attack);

  it('dans la carte de contact : un texte, aucune ligne de plus', () => {
    const file = writeVcard(partner, hoursOf(partner));
    const known = [
      'BEGIN',
      'VERSION',
      'KIND',
      'FN',
      'ORG',
      'TEL;TYPE=work',
      'EMAIL;TYPE=work',
      'ADR;TYPE=work',
    ];
    expect(namesOf(file)).toEqual([...known, 'GEO', 'NOTE', 'REV', 'END']);
    expect(hasStrayBreak(file)).toBe(false);
    expect(unescapeText(valueOf(file, 'FN'))).toBe(asText(attack));
    expect(unescapeText(valueOf(file, 'NOTE'))).toBe(asText(attack));
    // Seven parts, six marks: none comes from a value.
    expect(valueOf(file, 'ADR;TYPE=work').replaceAll(/\\./g, '').split(';')).toHaveLength(7);
  });

  it('dans l’agenda : un texte, ni événement ni alarme de plus', () => {
    const words = { title: partner.nom, text: `${partner.nom}\n${addressOf(partner)}` };
    const file = writeCalendar({ partner, slot: SLOT }, words, NOW);
    const known = ['BEGIN', 'VERSION', 'PRODID', 'BEGIN', 'UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY'];
    expect(namesOf(file)).toEqual([...known, 'LOCATION', 'DESCRIPTION', 'END', 'END']);
    expect(hasStrayBreak(file)).toBe(false);
    expect(unescapeText(valueOf(file, 'SUMMARY'))).toBe(asText(attack));
  });

  it('dans le texte copié : aucune ligne de plus, où écrire un autre téléphone', () => {
    const lines = (texts: string) => texts.split(/[\n\r\v\f\u0085\u2028\u2029]/).length;
    expect(lines(writeText([partner], LINK))).toBe(lines(writeText([partnerOf('Maison')], LINK)));
    expect(lines(writeShortText([partner], LINK))).toBe(2);
  });

  it('dans les courriels : ni destinataire ni en-tête de plus', () => {
    for (const address of [sheetMail([partner], LINK), contactMail(partner, attack) ?? '']) {
      const { protocol, searchParams } = new URL(address);
      expect(protocol).toBe('mailto:');
      expect([...searchParams.keys()]).toEqual(['subject', 'body']);
      expect(address).not.toMatch(/[\s<>"]/);
    }
  });

  it('dans le nom d’un fichier : ni chemin ni signe de commande', () => {
    expect(fileName(attack, 'vcf')).toMatch(/^[\p{L}\p{N}-]+\.vcf$/u);
  });

  it('dans un CSV : une cellule, qui ne se calcule pas', () => {
    expect(neutralise(attack)).not.toMatch(/^[=+\-@\t\r\n]/);
    const [, cell = ''] = /^\uFEFF(.*)\r\n$/s.exec(writeCsv([[attack]])) ?? [];
    const isQuoted = cell.startsWith('"');
    expect(isQuoted ? cell.slice(1, -1).replaceAll('""', '') : cell).not.toContain('"');
    if (!isQuoted) expect(cell).not.toMatch(/[;\r\n]/);
    expect(cell).not.toMatch(/^"?[=+\-@\t\r\n]/);
  });
});
