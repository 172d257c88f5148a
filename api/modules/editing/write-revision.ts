import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Revision } from '#api/contract/editing.contract';
import type { Actor } from '#api/domain/access/actor';
import { can } from '#api/domain/access/policy';
import type { ListingResource } from '#api/domain/access/policy';
import { applyChanges } from '#api/domain/editing/changes';
import type { Change, Edited } from '#api/domain/editing/changes';
import { hidingOf, withoutPlace } from '#api/domain/editing/hidden-address';
import { SOURCE_UNITS, columnsOf } from '#api/domain/editing/units';
import { needsInText } from '#api/domain/listing/needs-in-text';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { EditionRepository, editedOf } from './edition.repository.ts';
import { EraseAddress } from './erase-address.ts';
import type { StoredEdition } from './edition.repository.ts';
import { refuseAddress } from './refuse-address.ts';
import { WatchRevisions } from './watch-revisions.ts';
import * as sql from './edition.sql.ts';

/** What a revision is, beside its changes. */
export interface Writing {
  id: string;
  actor: Actor;
  /** The listing as the rights see it. */
  resource: ListingResource;
  kind: Revision['kind'];
  undoes?: string;
}

/** Where the needs of a service are read when it does not declare them. */
const SPEAKING: readonly string[] = ['nom', 'description', 'thematiques'];

/** Writes changes and all that follows from them, as one version of the listing, within the transaction of the caller. */
@Injectable()
export class WriteRevision {
  constructor(
    private readonly editions: EditionRepository,
    private readonly watching: WatchRevisions,
    private readonly erasing: EraseAddress,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws ProblemError `not-allowed` when a mailbox of the listing is changed by who may not say who keeps it, `conflict` when a text gives
   * an address that the listing hides.
   */
  async run(
    manager: EntityManager,
    writing: Writing,
    stored: StoredEdition,
    changes: Change[],
  ): Promise<string> {
    const { id, actor, kind, undoes = null } = writing;
    await this.guardMembers(manager, writing, changes);
    const now = this.clock.now();
    const version = stored.version + 1;
    const edited = applyChanges(editedOf(stored), changes);
    refuseAddress(edited, changes);
    // Before anything else is written: the table refuses an address beside the mark that hides it.
    const kept = hidingOf(changes)
      ? withoutPlace(changes, await this.erasing.run(manager, id, edited.structure.values))
      : changes;
    for (const change of changes) {
      const { held } = change.service_id === null ? edited.structure : edited.services[change.service_id]!;
      await this.editions.write(manager, id, change, held);
    }
    await this.follow(manager, id, [stored, edited], changes);
    await this.settle(manager, id, changes, now);
    await manager.query(sql.SET_VERSION, [id, version, now.toISOString().slice(0, 10)]);
    const revision = randomUUID();
    await manager.query(sql.ADD_REVISION, [
      revision,
      id,
      version,
      now,
      actor.account_id,
      kind,
      undoes,
      JSON.stringify(kept),
    ]);
    if (changes.length > 0)
      await manager.query(sql.TELL_CHANGE, [id, now, fieldsOf(changes), kindOf(changes)]);
    for (const { after } of changes.filter(({ unit }) => unit === 'courriel')) {
      await manager.query(sql.TRUST_MAILBOX, [after.courriel]);
    }
    await this.refuseSources(manager, id, kept, now);
    await this.watching.run(manager, { ...writing, revision, changes: kept }, now);
    return revision;
  }

  /** The mailbox of a listing gives rights to it: who changes it says who keeps the listing. A manager who publishes stays one. */
  private async guardMembers(manager: EntityManager, { id, actor, resource }: Writing, changes: Change[]) {
    if (changes.some(({ unit }) => unit === 'courriel') && !can(actor, 'manage-members', resource)) {
      throw new ProblemError(
        'urn:baguette:not-allowed',
        'La boîte aux lettres dit qui tient la fiche : seule une personne responsable la change.',
      );
    }
    if (resource.role === 'manager') await manager.query(sql.KEEP_MEMBER, [id, actor.account_id]);
  }

  /** What is deduced of what changed: where services are given, the needs of their words. */
  private async follow(
    manager: EntityManager,
    id: string,
    [stored, edited]: [StoredEdition, Edited],
    changes: Change[],
  ) {
    if (changes.some(({ unit }) => unit === 'place')) await manager.query(sql.MOVE_ITS_SERVICES, [id]);
    const spoken = changes.filter(({ service_id, unit }) => service_id !== null && SPEAKING.includes(unit));
    const declared = stored.services
      .filter(({ origin }) => origin === 'declared')
      .map(({ id: service }) => service);
    for (const service_id of declared.filter((one) => spoken.some((change) => change.service_id === one))) {
      const { nom, description, thematiques } = edited.services[service_id]!.values;
      const needs = needsInText({ nom, description, thematiques } as Parameters<typeof needsInText>[0]);
      await manager.query(sql.SET_NEEDS_OF_TEXT, [service_id, needs]);
    }
  }

  /** What comes and goes with those changes. */
  private async settle(manager: EntityManager, id: string, changes: Change[], now: Date): Promise<void> {
    for (const { service_id, after } of changes.filter(({ unit }) => unit === 'presence')) {
      if (service_id !== null) await manager.query(sql.SETTLE_SERVICE, [id, service_id, now]);
      else if (after.withdrawn === true) await manager.query(sql.CLOSE_STRUCTURE, [id, now]);
      else await manager.query(sql.OPEN_STRUCTURE, [id]);
    }
  }

  /** A value of the source that a person replaces is no proposal, until the source says another. */
  private async refuseSources(
    manager: EntityManager,
    id: string,
    changes: Change[],
    now: Date,
  ): Promise<void> {
    for (const { service_id, unit, before, held_before, held_after } of changes) {
      if (!(unit in (service_id === null ? SOURCE_UNITS.structure : SOURCE_UNITS.service))) continue;
      const key = [id, service_id ?? '', unit];
      if (!held_after) await manager.query(sql.FORGET_PROPOSAL, key);
      // A source that still names what people took away is asked about: it may have reopened.
      else if (!held_before && unit !== 'presence')
        await manager.query(sql.REFUSE_VALUE, [...key, JSON.stringify(before), now]);
    }
  }
}

/** A structure that closes or opens again; any other publication changes it. */
function kindOf(changes: Change[]): 'gone' | 'returned' | 'changed' {
  const presence = changes.find(({ service_id, unit }) => service_id === null && unit === 'presence');
  if (!presence) return 'changed';
  return presence.after.withdrawn === true ? 'gone' : 'returned';
}

/** The names of the columns of the structure that changed; `services` for one of its services. */
const fieldsOf = (changes: Change[]): string[] => [
  ...new Set(
    changes.flatMap(({ service_id, unit, before, after }) =>
      service_id === null
        ? columnsOf(unit, false).filter(
            (column) => JSON.stringify(before[column]) !== JSON.stringify(after[column]),
          )
        : ['services'],
    ),
  ),
];
