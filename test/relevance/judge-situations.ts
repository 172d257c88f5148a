import type { Orientation } from '#api/contract/orientation.contract';
import { recogniseNeeds } from '#api/domain/need/recognise-needs';
import { isInItsZone } from './check-zones.ts';
import { NEVER_ANYWHERE, NEVERS } from './never.ts';
import type { Never, SeenAnswer } from './never.ts';
import { readRawRows } from './raw-rows.ts';
import type { Query } from './raw-rows.ts';
import { untrueStatements } from './recompute-statements.ts';
import { ROLES } from './roles.ts';
import { seePartners } from './seen-partner.ts';
import type { Asked, Expected, Situation } from './situation.ts';

/** An app that answers and whose database can be read. */
export interface JudgedApp {
  ask(asked: Asked): Promise<Orientation>;
  query: Query;
  now: Date;
}

export type Fault = 'role' | 'never' | 'line' | 'zone' | 'untrue' | 'no-way-out' | 'note';

export interface Failure {
  fault: Fault;
  what: string;
}

/** What became of one situation; it is passed when nothing failed. */
export interface Judgement {
  situation: Situation;
  rolesMet: number;
  failures: Failure[];
}

/** Asks each situation and judges the answers, one after the other. */
export async function judgeSituations(
  app: JudgedApp,
  situations: readonly Situation[],
): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const situation of situations) judgements.push(await judge(app, situation));
  return judgements;
}

async function judge(app: JudgedApp, situation: Situation): Promise<Judgement> {
  const asked = inCodes(situation);
  if (asked.needs.length === 0) {
    return { situation, rolesMet: 0, failures: [{ fault: 'note', what: 'no need is read in the note' }] };
  }
  const answer = await app.ask(asked);
  const ids = [...answer.plan, ...answer.partners].map(({ structure }) => structure.id);
  const rows = await readRawRows(app.query, ids, answer.commune.code);
  const seen: SeenAnswer = { partners: seePartners(answer, asked, rows), planned: answer.plan.length };
  const missing = situation.firstThree.filter((expected) => !isPlayed(expected, seen));
  const failures = [
    ...missing.map((expected): Failure => ({ fault: 'role', what: sayMissing(expected, seen) })),
    ...nevers(situation, seen),
    ...wrongLines(situation, answer),
    ...zoneErrors(seen),
    ...untrueOnes(seen, app.now),
    ...withoutWayOut(seen, answer),
  ];
  return { situation, rolesMet: situation.firstThree.length - missing.length, failures };
}

/** A note is read as the screen reads it: what is recognised, to be confirmed or not, and what the worker added. */
function inCodes(situation: Situation): Asked {
  const read = 'note' in situation ? recogniseNeeds(situation.note) : null;
  const given = 'needs' in situation ? situation.needs : [];
  const codes = <T>(added: readonly T[] = [], found: { code: T }[] = []) => [
    ...new Set([...found.map(({ code }) => code), ...added]),
  ];
  return {
    needs: codes(given, read?.needs),
    commune: situation.commune,
    publics: codes(situation.publics, read?.publics),
    brakes: codes(situation.brakes, read?.brakes),
    radius_km: situation.radius_km ?? 30,
  };
}

const FIRST = 3;

function isPlayed(expected: Expected, { partners }: SeenAnswer): boolean {
  const roles = typeof expected === 'string' ? [expected] : expected;
  return partners.slice(0, FIRST).some((seen) => roles.every((role) => ROLES[role](seen)));
}

function sayMissing(expected: Expected, { partners }: SeenAnswer): string {
  const found = partners.findIndex((_, index) =>
    isPlayed(expected, { partners: partners.slice(index, index + 1), planned: 0 }),
  );
  const first = partners.slice(0, FIRST).map(({ structure }) => structure.nom);
  const where = found === -1 ? 'nowhere in the answer' : `at place ${found + 1}`;
  return `${[expected].flat().join(' + ')} ${where}; first: ${first.join(', ') || 'nobody'}`;
}

function nevers({ never = [] }: Situation, seen: SeenAnswer): Failure[] {
  return [...NEVER_ANYWHERE, ...never].flatMap((name: Never) =>
    NEVERS[name](seen).map(({ structure }): Failure => ({
      fault: 'never',
      what: `${name}: ${structure.nom}`,
    })),
  );
}

function wrongLines({ lines = {} }: Situation, { national_lines }: Orientation): Failure[] {
  const shown = new Set(national_lines.map(({ id }) => id));
  const missing = (lines.there ?? []).filter((id) => !shown.has(id)).map((id) => `${id} is not there`);
  const unwanted = (lines.absent ?? []).filter((id) => shown.has(id)).map((id) => `${id} is there`);
  return [...missing, ...unwanted].map((what) => ({ fault: 'line', what }));
}

const zoneErrors = ({ partners }: SeenAnswer): Failure[] =>
  partners
    .filter((seen) => !isInItsZone(seen))
    .map(({ structure }) => ({ fault: 'zone', what: `${structure.nom} does not take in this commune` }));

const untrueOnes = ({ partners }: SeenAnswer, now: Date): Failure[] =>
  partners.flatMap((seen) =>
    untrueStatements(seen, now).map((said): Failure => ({
      fault: 'untrue',
      what: `${seen.structure.id}: ${said}`,
    })),
  );

/** Nobody to reach, no line to call, and not even told that one looked as far as the country. */
function withoutWayOut({ partners }: SeenAnswer, { national_lines, steps }: Orientation): Failure[] {
  const reachable = partners.some(({ partner: { structure } }) =>
    [structure.telephone, structure.courriel, structure.site_web, structure.adresse].some(
      (way) => way !== null,
    ),
  );
  const toldAll = steps.some(({ step }) => step === 'national');
  return reachable || national_lines.length > 0 || toldAll
    ? []
    : [{ fault: 'no-way-out', what: 'no partner to reach, no line, no step' }];
}
