import type { DataSource } from 'typeorm';
import { chooseOutlineLevel, refuseOutline } from '#api/domain/import/choose-outline-level';
import type { KnownNames, OutlineLevel } from '#api/domain/import/choose-outline-level';
import type { OutlineRecord } from '#api/domain/import/parse-outline';
import { OriginError } from '../open-origin.ts';
import type { PackedOutlines } from './outlines-messages.ts';
import * as sql from './outlines.sql.ts';
import { simplifyOutlines } from './simplify-outlines.ts';

/** Outlines are read back and written by few at a time, since each may be large. */
const PAGE = 50;

interface Staged extends Pick<OutlineRecord, 'code' | 'nom' | 'named_by'> {
  origin: string;
  line: number;
}

/**
 * Finds what the staged outlines are those of, rejects the others, and replaces each by what is kept of it at three sizes.
 * @throws OriginError when they are those of nothing known, or too large
 */
export async function prepareOutlines(dataSource: DataSource, runId: string): Promise<void> {
  const known = await readNames(dataSource);
  const staged = (await dataSource.query(sql.READ_STAGED, [runId])) as Staged[];
  const level = chooseOutlineLevel(staged, known);
  if (level === null) {
    throw new OriginError(
      'Ce fichier ne contient les contours d’aucun territoire connu : ni région, ni département, ni EPCI. Rien n’a été changé.',
    );
  }
  await rejectStrangers(dataSource, runId, { staged, level, known });
  const { lines, packed } = await pack(dataSource, runId);
  const simplified = await simplifyOutlines(packed);
  for (let start = 0; start < lines.length; start += PAGE) {
    const page = lines.slice(start, start + PAGE).map((line, at) => ({ ...line, ...simplified[start + at] }));
    await dataSource.query(sql.REPLACE_STAGED, [runId, level, JSON.stringify(page)]);
  }
}

async function readNames(dataSource: DataSource): Promise<KnownNames> {
  const read = async (level: OutlineLevel) => {
    const rows = (await dataSource.query(sql.READ_NAMES(level))) as { code: string; nom: string }[];
    return new Map(rows.map(({ code, nom }) => [code, nom]));
  };
  return { region: await read('region'), departement: await read('departement'), epci: await read('epci') };
}

interface Choice {
  staged: Staged[];
  level: OutlineLevel;
  known: KnownNames;
}

async function rejectStrangers(dataSource: DataSource, runId: string, { staged, level, known }: Choice) {
  const seen = new Set<string>();
  const rejected = staged.flatMap(({ origin, line, ...outline }) => {
    const isTwice = seen.has(outline.code);
    const reason =
      refuseOutline(outline, level, known) ?? (isTwice ? 'Ce territoire a déjà un contour plus haut.' : null);
    if (reason === null) seen.add(outline.code);
    return reason === null ? [] : [{ origin, line, value: outline.code, reason }];
  });
  await dataSource.query(sql.REJECT_STAGED, [runId, JSON.stringify(rejected)]);
}

type Line = Pick<Staged, 'origin' | 'line'>;

/** All the positions in one array of numbers, a twentieth of what as many arrays of two would take. */
async function pack(
  dataSource: DataSource,
  runId: string,
): Promise<{ lines: Line[]; packed: PackedOutlines }> {
  const lines: Line[] = [];
  const shapes: PackedOutlines['shapes'] = [];
  const pieces: Int32Array[] = [];
  for (;;) {
    const page = (await dataSource.query(sql.READ_PAGE, [runId, lines.length, PAGE])) as (Line &
      Pick<OutlineRecord, 'shapes' | 'positions'>)[];
    for (const { origin, line, ...outline } of page) {
      lines.push({ origin, line });
      shapes.push(outline.shapes);
      pieces.push(Int32Array.from(outline.positions));
    }
    if (page.length < PAGE) break;
  }
  const positions = new Int32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    positions.set(piece, at);
    at += piece.length;
  }
  return { lines, packed: { shapes, positions } };
}
