import type { ReportedListing } from '#api/contract/reports.contract';
import type { ReportReason } from '#api/domain/reporting/report';
import { THEMATIQUES } from '#api/domain/vocabulary/thematiques';

const REASONS: Record<ReportReason, string> = {
  'no-answer': 'ne répond pas',
  'wrong-number': 'mauvais numéro',
  full: 'complet',
  'no-longer-does': 'ne le fait plus',
  moved: 'a déménagé',
  closed: 'a fermé',
  other: 'autre',
};
const WIDTHS = { mark: 3, reason: 18, count: 6, day: 12 };

/** Reported listings for a terminal, in French, the marked ones first; a line for each reason, then the words received. */
export function printReported(listings: readonly ReportedListing[]): string {
  if (listings.length === 0) return 'Aucun signalement ces 90 derniers jours.\n';
  const marked = listings.filter((listing) => listing.marked).length;
  const head = `Fiches signalées ces 90 derniers jours : ${listings.length}, dont ${marked} où trois personnes disent la même chose (!)`;
  return `${[head, ...listings.flatMap(linesOf)].join('\n')}\n`;
}

function linesOf({ id, nom, commune, ...listing }: ReportedListing): string[] {
  const contact = [listing.telephone, listing.courriel].filter(Boolean).join(', ');
  return [
    '',
    `${(listing.marked ? '!' : '').padEnd(WIDTHS.mark)}${clean(nom)} (${commune ?? 'commune inconnue'})`,
    `   ${id}${contact && `, ${contact}`}`,
    ...listing.reports.map(rowOf),
    ...listing.texts.map(({ text, day }) => `   ${day}  « ${clean(text)} »`),
    ...(listing.answered > 0 ? [`   ${listing.answered} plus anciens que ce que dit la source`] : []),
  ];
}

function rowOf({ reason, need, until, count, last_day, marked }: ReportedListing['reports'][number]): string {
  const precision =
    THEMATIQUES.find(({ value }) => value === need)?.label ?? (until ? `jusqu’au ${until}` : '');
  return [
    (marked ? ' ! ' : '').padEnd(WIDTHS.mark),
    REASONS[reason].padEnd(WIDTHS.reason),
    String(count).padStart(WIDTHS.count),
    last_day.padStart(WIDTHS.day),
    precision && `  ${precision}`,
  ].join('');
}

/** A text from outside may hold what moves the cursor of a terminal or colours it. */
const clean = (text: string): string => text.replaceAll(/\p{C}+/gu, ' ');
