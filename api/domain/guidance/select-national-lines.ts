import type { Public } from '#api/domain/vocabulary/publics';
import type { Thematique } from '#api/domain/vocabulary/thematiques';

/** A national telephone line as it is shown; `telephone` is what is dialled, written as people write it. */
export interface NationalLine {
  id: string;
  nom: string;
  telephone: string;
  purpose: string;
  hours: string;
  cost: string;
  urgent: boolean;
  source: string;
  date_checked: string;
}

/**
 * A line as it is kept. `needs`: it answers these, the first of which it is for above all. `in_emergency`: these too, for someone in an emergency: an illness
 * calls for 15, an eviction or a power cut for neither police nor ambulance. `publics`: it is shown to these people whatever they need.
 * `first_for`: among lines that answer the same need, it is the one for these people, and comes last for the others.
 */
export interface ListedLine extends NationalLine {
  needs: readonly Thematique[];
  in_emergency?: readonly Thematique[];
  publics?: readonly Public[];
  first_for?: readonly Public[];
}

/** Nobody reads a long list of numbers in an emergency. */
const MOST = 6;

const meets = <T>(given: readonly T[], wanted: readonly T[] | undefined) =>
  wanted?.some((value) => given.includes(value)) ?? false;

/** 0: its own public; 1: for everyone; 2: meant for others. */
function aim({ first_for }: ListedLine, publics: readonly Public[]): number {
  if (!first_for) return 1;
  return meets(publics, first_for) ? 0 : 2;
}

const EMERGENCY: Public = 'personnes-en-situation-durgence';

/** The needs that a line answers for these people. */
const needsOf = (line: ListedLine, publics: readonly Public[]): readonly Thematique[] =>
  publics.includes(EMERGENCY) ? [...line.needs, ...(line.in_emergency ?? [])] : line.needs;

function toLine(listed: ListedLine): NationalLine {
  const {
    needs: _needs,
    in_emergency: _emergency,
    publics: _publics,
    first_for: _firstFor,
    ...line
  } = listed;
  return line;
}

/** Whether one of the needs asked is what the line is for above all: a gamblers' line also answers debts, after the lines of debts. */
const isSpecific = ({ needs: [first] }: ListedLine, needs: readonly Thematique[]): boolean =>
  first !== undefined && needs.includes(first);

/**
 * The lines that bear on these needs and people: urgent ones first, then those meant for these people, then those that
 * answer more of the needs, then those for such a need above all, then the order of the list; six at most.
 */
export function selectNationalLines(
  { needs, publics }: { needs: readonly Thematique[]; publics: readonly Public[] },
  lines: readonly ListedLine[],
): NationalLine[] {
  const count = (line: ListedLine) => needsOf(line, publics).filter((need) => needs.includes(need)).length;
  return lines
    .filter((line) => count(line) > 0 || meets(publics, line.publics))
    .toSorted(
      (a, b) =>
        Number(b.urgent) - Number(a.urgent) ||
        aim(a, publics) - aim(b, publics) ||
        count(b) - count(a) ||
        Number(isSpecific(b, needs)) - Number(isSpecific(a, needs)),
    )
    .slice(0, MOST)
    .map(toLine);
}

/** The needs that no line answers for these people. */
export const needsWithoutLine = (
  { needs, publics }: { needs: readonly Thematique[]; publics: readonly Public[] },
  lines: readonly ListedLine[],
): Thematique[] => needs.filter((need) => !lines.some((line) => needsOf(line, publics).includes(need)));
