import { Injectable } from '@nestjs/common';
import type { DirectoryPartner } from '#api/contract/directory.contract';
import type { FilterOfPartners, Relaxation } from '#api/contract/filters.contract';
import { needsOfSubject, readSubject } from '#api/domain/coverage/subject';
import { countValues, keep, relaxations } from '#api/domain/orientation/filter-matches';
import type { Chosen } from '#api/domain/orientation/filter-names';
import { valuesOfPartners } from '#api/domain/orientation/filter-values';
import { nameSources } from '#api/domain/orientation/name-sources';
import { openingsAt } from '#api/domain/orientation/openings-at';
import { Clock } from '#api/http/clock';
import { TerritoryRepository } from '#api/modules/coverage/territory.repository';
import { CandidatesRepository } from '#api/modules/orientation/candidates.repository';
import { DirectoryRepository } from './directory.repository.ts';
import type { DirectoryTerritory } from './directory.repository.ts';
import { presentDirectoryPartner } from './present-directory-partner.ts';

/**
 * More than any département of today's national directory. Among 100 000 invented services, the 3 000 first of the 6 040 structures of
 * Île-de-France take half a second of a processor, those of a family of needs 0.15 s: a région is read as the others, France is not.
 */
const MOST = 3_000;

export interface Directory {
  is_cut: boolean;
  /** All those that pass, by name. */
  partners: DirectoryPartner[];
  filters: FilterOfPartners[];
  relaxations: Relaxation[];
}

/** The partners of a territory for a subject, as the filters of an orientation keep them. */
@Injectable()
export class ListPartners {
  constructor(
    private readonly directory: DirectoryRepository,
    private readonly territories: TerritoryRepository,
    private readonly candidates: CandidatesRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError `not-found` */
  async run(given: DirectoryTerritory, key: string, chosen: Chosen): Promise<Directory> {
    const { code } = await this.territories.get(given.kind, given.code);
    const subject = readSubject(key)!;
    const ids = await this.directory.structures({ kind: given.kind, code }, subject, MOST + 1);
    const order = new Map(ids.slice(0, MOST).map((id, place) => [id, place]));
    const found = await this.candidates.ofStructures([...order.keys()], needsOfSubject(subject));
    const now = this.clock.now();
    const openingOf = openingsAt(now);
    const all = valuesOfPartners(found, { openingOf, radius_m: 0 });
    const partners = keep(all, chosen)
      .toSorted((a, b) => order.get(a.structure.id)! - order.get(b.structure.id)!)
      .map((candidate) => presentDirectoryPartner(candidate, { subject, openingOf, now }));
    return {
      is_cut: ids.length > MOST,
      partners,
      filters: nameSources(countValues(all, chosen), all),
      relaxations: relaxations(all, chosen),
    };
  }
}
