import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Edition, Revision } from '#api/contract/editing.contract';
import type { Actor } from '#api/domain/access/actor';
import type { ListingResource } from '#api/domain/access/policy';
import type { Change, Edited, EditedRow, Values } from '#api/domain/editing/changes';
import type { LaterRevision } from '#api/domain/editing/find-conflicts';
import { OWN_SOURCE } from '#api/domain/editing/own-listing';
import { columnsOf } from '#api/domain/editing/units';
import { ProblemError } from '#api/http/problem-error';
import { EDITED_SERVICE_COLUMNS, EDITED_STRUCTURE_COLUMNS } from '#api/database/listing-columns';
import * as sql from './edition.sql.ts';

export interface ServiceRow extends EditedRow {
  id: string;
  origin: 'declared' | 'network';
}

/** A listing as the rights see it, with its name. */
export type NamedResource = ListingResource & { nom: string; withdrawn: boolean; pending: boolean };

/** A listing as it is edited, with its version; the services that people removed among the others. */
export interface StoredEdition {
  version: number;
  /** It waits for a moderator. */
  pending: boolean;
  /** Since when its source names it no more. */
  unnamed_since: string | null;
  /** What a moderator answered, or has yet to answer, where it is pending. */
  waiting: Edition['waiting'];
  structure: EditedRow;
  services: ServiceRow[];
}

/** A revision with all that undoing it wants. */
export type StoredRevision = Omit<Revision, 'changes'> & { changes: Change[] };

/** What the source last said of a unit that a person set. */
export interface SaidRow {
  service_id: string | null;
  unit: Change['unit'];
  value: Values;
  at: string;
  refused: boolean;
}

export interface MyListingRow {
  id: string;
  nom: string;
  commune: string | null;
  role: 'editor' | 'manager';
  date_maj: string | null;
  state: 'shown' | 'closed' | 'asked' | 'refused';
  unnamed_since: string | null;
  reports: number;
  proposals: number;
}

type Source = Pick<EntityManager, 'query'>;

export const editedOf = ({ structure, services }: StoredEdition): Edited => ({
  structure,
  services: Object.fromEntries(services.map((service) => [service.id, service])),
});

/** Reads and writes listings as they are edited. What takes `manager` is part of the caller's transaction. */
@Injectable()
export class EditionRepository {
  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  /** @throws ProblemError `not-found` when it is not listed any more. */
  async resource(
    id: string,
    { account_id, courriel }: Actor,
    source: Source = this.dataSource,
  ): Promise<NamedResource> {
    return one(await read<NamedResource>(source, sql.READ_RESOURCE, [id, account_id, courriel]));
  }

  async edition(id: string, source: Source = this.dataSource): Promise<StoredEdition> {
    return one(await read<StoredEdition>(source, sql.READ_EDITED, [id]));
  }

  /** Waits for whoever publishes the same listing, and gives it as it then is. */
  async lock(manager: EntityManager, id: string): Promise<StoredEdition> {
    await manager.query(sql.LOCK_STRUCTURE, [id]);
    return this.edition(id, manager);
  }

  revisions(id: string, most: number): Promise<StoredRevision[]> {
    return read(this.dataSource, sql.READ_REVISIONS, [id, most]);
  }

  later(manager: EntityManager, id: string, version: number): Promise<LaterRevision[]> {
    return read(manager, sql.READ_LATER, [id, version]);
  }

  async revision(manager: EntityManager, id: string, revision: string): Promise<StoredRevision> {
    return one(await read<StoredRevision>(manager, sql.READ_REVISION, [id, revision]));
  }

  /** All that says where a listing is, of itself and of its services. */
  places(id: string, source: Source = this.dataSource): Promise<Values[]> {
    return read(source, sql.READ_PLACES, [id]);
  }

  said(id: string, source: Source = this.dataSource): Promise<SaidRow[]> {
    return read(source, sql.READ_SAID, [id]);
  }

  mine({ account_id, courriel }: Actor): Promise<MyListingRow[]> {
    return read(this.dataSource, sql.READ_MY_LISTINGS, [courriel, account_id]);
  }

  async unknownZones(codes: readonly string[]): Promise<string[]> {
    const rows = await read<{ code: string }>(this.dataSource, sql.READ_UNKNOWN_ZONES, [codes]);
    return rows.map(({ code }) => code);
  }

  /** Its services that are given at its place go where it is. */
  async settleServices(manager: EntityManager, id: string): Promise<void> {
    await manager.query(sql.MOVE_ITS_SERVICES, [id]);
  }

  /** A new listing that was refused waits again. */
  async askAgain(manager: EntityManager, structure: string, today: string): Promise<void> {
    await manager.query(sql.ASK_AGAIN, [structure, today]);
  }

  /** Opens it to everybody, with the services that went or waited with it. */
  async open(manager: EntityManager, structure: string): Promise<void> {
    await manager.query(sql.OPEN_STRUCTURE, [structure]);
  }

  /** Of these, the identifiers that a service of another listing has. */
  async taken(ids: readonly string[], structure: string): Promise<string[]> {
    const rows = await read<{ id: string }>(this.dataSource, sql.READ_TAKEN_IDS, [ids, structure]);
    return rows.map(({ id }) => id);
  }

  /** Makes room for services that are about to be written. */
  async addServices(manager: EntityManager, structure: string, ids: readonly string[], today: string) {
    for (const id of ids) await manager.query(sql.ADD_SERVICE, [id, structure, OWN_SOURCE, today]);
  }

  /** Writes one unit, and who holds it. */
  async write(
    manager: EntityManager,
    id: string,
    { service_id, unit, after }: Change,
    held: readonly string[],
  ) {
    const ofService = service_id !== null;
    const columns = columnsOf(unit, ofService);
    const types: Record<string, string> = ofService ? EDITED_SERVICE_COLUMNS : EDITED_STRUCTURE_COLUMNS;
    await manager.query(sql.writeValues(columns, types, ofService), [
      id,
      service_id,
      JSON.stringify(after),
      held,
    ]);
  }
}

async function read<Row>(source: Source, statement: string, parameters: unknown[]): Promise<Row[]> {
  return (await source.query(statement, parameters)) as Row[];
}

function one<Row>([row]: Row[]): Row {
  if (!row) throw new ProblemError('urn:baguette:not-found', 'Cette fiche n’est pas ou plus proposée.');
  return row;
}
