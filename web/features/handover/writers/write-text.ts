import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';
import { formatDate } from '#web/lib/format-time.ts';
import { formatPhone } from '#web/lib/format-phone.ts';
import { uncapitalise } from '#web/lib/french.ts';
import { fr } from '../languages/fr.ts';
import { describeWeek } from '../sheet/describe-week.ts';
import { writing as words } from './writers.fr.ts';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import type { SheetPartner } from '../sheet-partner.ts';

/** The sheet as plain French text, for a mail or a note: nothing of the person, `link` to the sheet at the end. */
export function writeText(partners: readonly SheetPartner[], link: string): string {
  return [...partners.map(describePartner), words.sheet + link].join('\n\n');
}

/** The same cut to whom to call, for a mail program that refuses long texts. */
export function writeShortText(partners: readonly SheetPartner[], link: string): string {
  const lines = partners.map(({ nom, telephone }) =>
    onOneLine(`${nom}${telephone ? ` ${formatPhone(telephone)}` : ''}`),
  );
  return [...lines, words.sheet + link].join('\n');
}

/** The hours of a partner, a line for each run of days; empty when they are unknown. */
export function hoursOf({ horaires_accueil, horaires_texte }: SheetPartner): string {
  const week = horaires_accueil === null ? null : describeWeek(horaires_accueil, fr);
  return week?.join(', ') ?? horaires_texte ?? horaires_accueil ?? '';
}

/** `12 place de l’Église, 73110 Valgelon-La Rochette`; empty when nothing is known. */
export function addressOf({
  adresse,
  complement_adresse,
  code_postal,
  commune,
  hidden,
}: SheetPartner): string {
  const town = [code_postal, commune].filter(Boolean).join(' ');
  return [adresse, complement_adresse, town, hidden && words.hidden].filter(Boolean).join(', ');
}

function describePartner(partner: SheetPartner, index: number): string {
  const { nom, needs, deduced, telephone, courriel, site_web } = partner;
  const lines: [string, string | null][] = [
    [`${index + 1}. `, nom],
    [words.needs, needs.map((need) => nameOf(need, deduced)).join(', ')],
    [words.phone, telephone && formatPhone(telephone)],
    [words.mail, courriel],
    [words.site, site_web],
    [words.address, addressOf(partner)],
    [words.hours, hoursOf(partner)],
    [
      '',
      partner.closure &&
        fr.closedFromTo(formatDate(partner.closure.first), formatDate(partner.closure.last, true)),
    ],
    ['', partner.full_until && fr.fullUntil(formatDate(partner.full_until))],
    ['', partner.by_appointment ? fr.appointmentCall : null],
    [words.bring, partner.conditions.join(' ')],
    [words.cost, [fr.cost[partner.frais], ...partner.frais_precisions].join(' ')],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}${onOneLine(value ?? '')}`)
    .join('\n');
}

/** A value keeps to its line: one that broke it could write a telephone number in the place of the partner's. */
const onOneLine = (value: string): string =>
  value.replace(/[\s\p{Cc}]*[\n\r\v\f\u0085\u2028\u2029]\s*/gu, ' ');

function nameOf(need: Thematique, deduced: readonly Thematique[]): string {
  const label = thematiqueLabel(need);
  return deduced.includes(need) ? words.procedures(uncapitalise(label)) : label;
}
