import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { linesOf, saysPlace, tellsPlace, withoutPlace } from '#api/domain/editing/hidden-address';
import type { Change, Values } from '#api/domain/editing/changes';
import { EditionRepository } from './edition.repository.ts';
import { FORGET_PROPOSAL } from './edition.sql.ts';
import * as sql from './erase-address.sql.ts';
import { eraseStaged, eraseTexts, eraseWords, readStaged } from './erase-texts.ts';

/** Shorter values are part of too many others. */
const SHORTEST_SECRET = 5;

interface Said extends Pick<Change, 'service_id' | 'unit'> {
  structure_id: string;
  value: Values;
}

/**
 * Erases the address of a listing wherever it is kept: what must never leak is not there. Of what people published before, the names and
 * days stay, without what would give the place away.
 */
@Injectable()
export class EraseAddress {
  constructor(private readonly editions: EditionRepository) {}

  /**
   * `place`: what is left of it, its commune. The listings that were merged into it are of the same place. Gives the lines that no text may
   * hold any more.
   */
  async run(manager: EntityManager, id: string, place: Values): Promise<string[]> {
    const merged = await read<{ id: string }>(manager, sql.READ_MERGED, [id]);
    const ids = [id, ...merged.map((listing) => listing.id)];
    const places = await this.editions.places(id, manager);
    const staged = await readStaged(manager, ids);
    const revisions = await read<{ id: string; changes: Change[] }>(manager, sql.READ_KEPT_CHANGES, [ids]);
    const said = await read<Said>(manager, sql.READ_ALL_SAID, [ids]);
    const kept = revisions.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after]));
    const waiting = staged.map(({ payload }) => payload);
    const rows = [...places, ...kept, ...said.map(({ value }) => value), ...waiting];
    const lines = [...new Set(linesOf(...rows))];
    for (const revision of revisions) await this.redact(manager, revision, lines);
    for (const { structure_id, service_id, unit } of said.filter((each) => tells(each, lines))) {
      await manager.query(FORGET_PROPOSAL, [structure_id, service_id ?? '', unit]);
    }
    await eraseTexts(manager, ids.slice(1), lines);
    await eraseWords(manager, ids, lines);
    for (const one of ids) await this.forget(manager, one, place);
    await manager.query(sql.FORGET_DISTANCES, [id]);
    await eraseStaged(manager, staged, lines);
    await manager.query(sql.FORGET_ISSUES, [secretsOf(rows)]);
    return lines;
  }

  private async forget(manager: EntityManager, id: string, place: Values): Promise<void> {
    await manager.query(sql.ERASE_PLACE, [id, JSON.stringify(place)]);
    for (const statement of [
      sql.FORGET_GONE_SERVICES,
      sql.FORGET_TEXTS_OF_REMOVED,
      sql.ERASE_PLACES_OF_SERVICES,
      sql.FORGET_EDITIONS,
      sql.FORGET_MERGED_EDITIONS,
      sql.FORGET_SIRETS,
    ]) {
      await manager.query(statement, [id]);
    }
  }

  private async redact(
    manager: EntityManager,
    { id, changes }: { id: string; changes: Change[] },
    lines: readonly string[],
  ): Promise<void> {
    const left = withoutPlace(changes, lines);
    if (left.length < changes.length) await manager.query(sql.REWRITE_CHANGES, [id, JSON.stringify(left)]);
  }
}

const tells = (said: Said, lines: readonly string[]): boolean =>
  saysPlace(said) ||
  Object.values(said.value).some((text) => typeof text === 'string' && tellsPlace(text, lines));

/** The values to look for in what imports noted, as they may be written there. */
const secretsOf = (rows: readonly Values[]): string[] => [
  ...new Set(
    rows
      .flatMap(({ adresse, complement_adresse, code_postal, siret, latitude, longitude }) => [
        adresse,
        complement_adresse,
        code_postal,
        siret,
        latitude,
        longitude,
      ])
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .map(String)
      .filter((value) => value.length >= SHORTEST_SECRET),
  ),
];

async function read<Row>(manager: EntityManager, statement: string, parameters: unknown[]): Promise<Row[]> {
  return (await manager.query(statement, parameters)) as Row[];
}
