import { Injectable } from '@nestjs/common';
import type { InputOf } from '#api/contract/endpoint';
import type { publishListing } from '#api/contract/editing.contract';
import type { Issue } from '#api/contract/problem.contract';
import type { Edits, Values } from '#api/domain/editing/changes';
import { checkLiving } from '#api/domain/living/check-living';
import { Clock } from '#api/http/clock';
import { ProblemError } from '#api/http/problem-error';
import { EditionRepository } from './edition.repository.ts';
import type { StoredEdition } from './edition.repository.ts';
import { HideAddress } from './hide-address.ts';
import { PlaceStructure } from './place-structure.ts';

type Body = InputOf<typeof publishListing>['body'];

/** What the contract cannot check by itself: the address is in its commune, the territories and the services exist. */
@Injectable()
export class CheckEdits {
  constructor(
    private readonly editions: EditionRepository,
    private readonly places: PlaceStructure,
    private readonly hiding: HideAddress,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `bad-request` with every issue by field. */
  async run(id: string, body: Body): Promise<Edits> {
    const stored = await this.editions.edition(id);
    const { structure, issues: hidden } = await this.hiding.run(id, stored, body);
    const { place, issues } = await this.places.run(structure, stored.structure.values);
    issues.push(...hidden, ...missingServices(stored, body), ...(await this.checkZones(body)));
    issues.push(...this.checkDates(stored, body));
    if (issues.length > 0) {
      const detail = issues.length === 1 ? issues[0]!.message : `${issues.length} points sont à corriger.`;
      throw new ProblemError('urn:baguette:bad-request', detail, issues);
    }
    return {
      structure: { ...withHours(structure), ...place },
      services: Object.fromEntries(body.services.map((service) => [service.id, withHours(service.values)])),
    };
  }

  private checkDates(stored: StoredEdition, { structure, services }: Body): Issue[] {
    const now = this.clock.now();
    const placed = (path: string, wanted: Values, published: Values): Issue[] =>
      checkLiving(wanted, published, now).map(({ field, message }) => ({
        field: `${path}.${field}`,
        message,
      }));
    return [
      ...placed('body.structure', structure, stored.structure.values),
      ...services.flatMap(({ id, values }, index) =>
        placed(
          `body.services.${index}.values`,
          values,
          stored.services.find((service) => service.id === id)?.values ?? {},
        ),
      ),
    ];
  }

  private async checkZones({ services }: Body): Promise<Issue[]> {
    const issues: Issue[] = [];
    for (const [index, { values }] of services.entries()) {
      const zones = values.zone_eligibilite ?? [];
      const field = `body.services.${index}.values.zone_eligibilite`;
      if (zones.includes('france') && zones.length > 1) {
        issues.push({ field, message: '« Toute la France » comprend déjà les autres territoires.' });
      }
      for (const code of await this.editions.unknownZones(zones)) {
        issues.push({ field, message: `Aucun territoire ne porte le code ${code}.` });
      }
    }
    return issues;
  }
}

/** Hours that are read take the place of those that could not be. */
const withHours = (values: Values): Values =>
  'horaires_accueil' in values ? { ...values, horaires_texte: null } : values;

const missingServices = ({ services }: StoredEdition, body: Body): Issue[] =>
  body.services.flatMap(({ id }, index) =>
    services.some((service) => service.id === id)
      ? []
      : [{ field: `body.services.${index}.id`, message: 'Ce service n’est pas ou plus sur la fiche.' }],
  );
