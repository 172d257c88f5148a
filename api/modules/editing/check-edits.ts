import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EditableService } from '#api/contract/editable-fields';
import type { Issue } from '#api/contract/problem.contract';
import { blankService } from '#api/domain/editing/blank-listing';
import type { Edits, Values } from '#api/domain/editing/changes';
import { checkLiving } from '#api/domain/living/check-living';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { EditionRepository } from './edition.repository.ts';
import type { StoredEdition } from './edition.repository.ts';
import { HideAddress } from './hide-address.ts';
import type { EditedBody as Body, KnownListing } from './hide-address.ts';
import { PlaceServices } from './place-services.ts';
import { PlaceStructure } from './place-structure.ts';

/** A service of the request, whether it is on the listing or is added to it. */
interface Wanted {
  id: string;
  values: EditableService;
  current: Values;
  path: string;
}

/** What may be published, of a listing that hid its place or not when it was checked. */
export interface CheckedEdits {
  edits: Edits;
  hidden: boolean;
}

/** What the contract cannot check by itself: addresses are in their communes, the territories and the services exist. */
@Injectable()
export class CheckEdits {
  constructor(
    private readonly editions: EditionRepository,
    private readonly places: PlaceStructure,
    private readonly hiding: HideAddress,
    private readonly placing: PlaceServices,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `bad-request` with every issue by field. */
  async run(id: string, body: Body): Promise<CheckedEdits> {
    const stored = await this.editions.edition(id);
    const missing = [...missingServices(stored, body), ...(await this.takenIds(id, body))];
    const edits = await this.check({ ...stored, places: await this.editions.places(id) }, body, missing);
    return { edits, hidden: isHidden(stored) };
  }

  /**
   * What another may have published since: whether the texts still keep silent about the place, of a listing that is locked.
   * @throws ProblemError `bad-request` with every issue by field.
   */
  async again(manager: EntityManager, id: string, given: { stored: StoredEdition; body: Body }) {
    const { stored, body } = given;
    if (!(body.structure.adresse_masquee ?? isHidden(stored))) return;
    const known = { ...stored, places: await this.editions.places(id, manager) };
    refuse(this.hiding.run(known, body).issues);
  }

  /** The same of a listing that is not written yet; `issues` are those found before. */
  async check(known: KnownListing, body: Body, issues: Issue[] = []): Promise<Edits> {
    const { body: wanted, issues: hidden } = this.hiding.run(known, body);
    const { values } = known.structure;
    const { place, issues: misplaced } = await this.places.run(wanted.structure, values, 'body.structure');
    const found = [...misplaced, ...hidden, ...issues];
    found.push(...this.checkDates(wanted.structure, values, 'body.structure'));
    const edits: Record<string, Values> = {};
    for (const service of wantedOf(wanted, known.services, values)) {
      const { id, values: typed, current, path } = service;
      const placed = await this.placing.run({ wanted: typed, current, path }, place ?? values);
      found.push(...placed.issues, ...(await this.checkZones(typed, path)));
      found.push(...this.checkDates(typed, current, path));
      edits[id] = { ...withHours(typed), ...placed.place };
    }
    refuse(found);
    return { structure: { ...withHours(wanted.structure), ...place }, services: edits };
  }

  private checkDates(wanted: Values, published: Values, path: string): Issue[] {
    return checkLiving(wanted, published, this.clock.now()).map(({ field, message }) => ({
      field: `${path}.${field}`,
      message,
    }));
  }

  private async checkZones(
    { zone_eligibilite: zones = [] }: EditableService,
    path: string,
  ): Promise<Issue[]> {
    const field = `${path}.zone_eligibilite`;
    const unknown = await this.editions.unknownZones(zones);
    const message = '« Toute la France » comprend déjà les autres territoires.';
    return [
      ...(zones.includes('france') && zones.length > 1 ? [{ field, message }] : []),
      ...unknown.map((code) => ({ field, message: `Aucun territoire ne porte le code ${code}.` })),
    ];
  }

  private async takenIds(id: string, { added }: Body): Promise<Issue[]> {
    if (added.length === 0) return [];
    const taken = await this.editions.taken(
      added.map((service) => service.id),
      id,
    );
    return added.flatMap((service, index) =>
      taken.includes(service.id)
        ? [{ field: `body.added.${index}.id`, message: 'Ce service est celui d’une autre fiche.' }]
        : [],
    );
  }
}

const wantedOf = (body: Body, known: StoredEdition['services'], structure: Values): Wanted[] => {
  const currentOf = (id: string) =>
    known.find((service) => service.id === id)?.values ?? blankService(structure);
  return [
    ...body.services.map(({ id, values }, index) => ({
      id,
      values,
      current: currentOf(id),
      path: `body.services.${index}.values`,
    })),
    ...body.added.map(({ id, values }, index) => ({
      id,
      values: { ...values, withdrawn: false },
      current: currentOf(id),
      path: `body.added.${index}.values`,
    })),
  ];
};

/** @throws ProblemError `bad-request` */
function refuse(issues: Issue[]): void {
  if (issues.length === 0) return;
  const detail = issues.length === 1 ? issues[0]!.message : `${issues.length} points sont à corriger.`;
  throw new ProblemError('urn:baguette:bad-request', detail, issues);
}

/** Hours that are read take the place of those that could not be. */
const withHours = (values: Values): Values =>
  'horaires_accueil' in values ? { ...values, horaires_texte: null } : values;

export const isHidden = ({ structure }: Pick<StoredEdition, 'structure'>): boolean =>
  structure.values.adresse_masquee === true;

const missingServices = ({ services }: StoredEdition, body: Body): Issue[] =>
  body.services.flatMap(({ id }, index) =>
    services.some((service) => service.id === id)
      ? []
      : [{ field: `body.services.${index}.id`, message: 'Ce service n’est pas ou plus sur la fiche.' }],
  );
