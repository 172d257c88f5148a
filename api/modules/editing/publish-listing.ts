import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { InputOf } from '#api/contract/endpoint';
import type { Publication, publishListing } from '#api/contract/editing.contract';
import type { Issue } from '#api/contract/problem.contract';
import type { Actor } from '#api/domain/access/actor';
import { listChanges } from '#api/domain/editing/changes';
import type { Edits } from '#api/domain/editing/changes';
import { findConflicts } from '#api/domain/editing/find-conflicts';
import { SERVICE_UNITS, STRUCTURE_UNITS } from '#api/domain/editing/units';
import type { Unit } from '#api/domain/editing/units';
import { ProblemError } from '#api/http/problem-error';
import { AllowEditing } from './allow-editing.ts';
import { EditionRepository, editedOf } from './edition.repository.ts';
import type { StoredEdition } from './edition.repository.ts';
import { KEEP_MEMBER } from './edition.sql.ts';
import { PlaceStructure } from './place-structure.ts';
import { WriteRevision } from './write-revision.ts';

type Body = InputOf<typeof publishListing>['body'];

const UNITS = {
  structure: Object.keys(STRUCTURE_UNITS) as Unit[],
  service: Object.keys(SERVICE_UNITS) as Unit[],
};

/** Publishes what a person changed, at once; what another changed since she began is merged, or shown and nothing written. */
@Injectable()
export class PublishListing {
  constructor(
    private readonly allow: AllowEditing,
    private readonly editions: EditionRepository,
    private readonly places: PlaceStructure,
    private readonly writing: WriteRevision,
  ) {}

  /** @throws ProblemError `not-found`, `not-allowed`, or `bad-request` with every issue by field. */
  async run({ params: { id }, body }: InputOf<typeof publishListing>, actor: Actor): Promise<Publication> {
    const resource = await this.allow.run(id, actor);
    return this.editions.dataSource.transaction(async (manager): Promise<Publication> => {
      const stored = await this.editions.lock(manager, id);
      const edits = await this.check(manager, stored, body);
      const changes = listChanges(editedOf(stored), edits, UNITS);
      const later = await this.editions.later(manager, id, body.base_version);
      const conflicts = findConflicts(changes, editedOf(stored), later);
      const { version } = stored;
      if (conflicts.length > 0) return { published: false, version, conflicts };
      if (changes.length === 0) return { published: true, version, revision: null };
      if (resource.role === 'manager' && changes.some(({ unit }) => unit === 'courriel')) {
        await manager.query(KEEP_MEMBER, [id, actor.account_id]);
      }
      const revision = await this.writing.run(manager, { id, actor, kind: 'edit' }, stored, changes);
      return { published: true, version: version + 1, revision };
    });
  }

  /** The values wanted, once the address is in its commune and the territories exist. */
  private async check(manager: EntityManager, stored: StoredEdition, body: Body): Promise<Edits> {
    const { place, issues } = await this.places.run(body.structure, stored.structure.values);
    issues.push(...missingServices(stored, body), ...(await this.checkZones(manager, body)));
    const { horaires_accueil } = body.structure;
    if (issues.length > 0) {
      const detail = issues.length === 1 ? issues[0]!.message : `${issues.length} points sont à corriger.`;
      throw new ProblemError('urn:baguette:bad-request', detail, issues);
    }
    return {
      structure: {
        ...body.structure,
        ...place,
        ...(horaires_accueil !== undefined && { horaires_texte: null }),
      },
      services: Object.fromEntries(
        body.services.map(({ id, values }) => [
          id,
          { ...values, ...(values.horaires_accueil !== undefined && { horaires_texte: null }) },
        ]),
      ),
    };
  }

  private async checkZones(manager: EntityManager, { services }: Body): Promise<Issue[]> {
    const issues: Issue[] = [];
    for (const [index, { values }] of services.entries()) {
      const zones = values.zone_eligibilite ?? [];
      const field = `body.services.${index}.values.zone_eligibilite`;
      if (zones.includes('france') && zones.length > 1) {
        issues.push({ field, message: '« Toute la France » comprend déjà les autres territoires.' });
      }
      for (const code of await this.editions.unknownZones(manager, zones)) {
        issues.push({ field, message: `Aucun territoire ne porte le code ${code}.` });
      }
    }
    return issues;
  }
}

const missingServices = ({ services }: StoredEdition, body: Body): Issue[] =>
  body.services.flatMap(({ id }, index) =>
    services.some((service) => service.id === id)
      ? []
      : [{ field: `body.services.${index}.id`, message: 'Ce service n’est pas ou plus sur la fiche.' }],
  );
