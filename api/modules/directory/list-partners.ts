import { Injectable } from '@nestjs/common';
import type { DirectoryPartner } from '#api/contract/directory.contract';
import type { FilterOfPartners, Relaxation } from '#api/contract/filters.contract';
import { needsOfSubject, readSubject } from '#api/domain/coverage/subject';
import type { Subject } from '#api/domain/coverage/subject';
import type { Candidate } from '#api/domain/orientation/candidate';
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
  /** Those that pass, by name. */
  partners: DirectoryPartner[];
  filters: FilterOfPartners[];
  relaxations: Relaxation[];
}

interface Page {
  offset: number;
  limit: number;
}

interface PageOfPartners extends Directory {
  /** Of all the pages. */
  total: number;
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

  /**
   * Those of a page where no filter is chosen: the others are not read.
   * @throws ProblemError `not-found`
   */
  async page(given: DirectoryTerritory, key: string, { offset, limit }: Page): Promise<PageOfPartners> {
    const { code } = await this.territories.get(given.kind, given.code);
    const subject = readSubject(key)!;
    const page = { most: MOST + 1, offset, limit: Math.min(limit, Math.max(0, MOST - offset)) };
    const { found, ids } = await this.directory.page({ kind: given.kind, code }, subject, page);
    const candidates = await this.candidates.ofStructures(ids, needsOfSubject(subject));
    const now = this.clock.now();
    const seen = { subject, openingOf: openingsAt(now), now };
    return {
      is_cut: found > MOST,
      total: Math.min(found, MOST),
      partners: inOrder(candidates, ids).map((candidate) => presentDirectoryPartner(candidate, seen)),
      filters: [],
      relaxations: [],
    };
  }

  /** @throws ProblemError `not-found` */
  async run(given: DirectoryTerritory, key: string, chosen: Chosen): Promise<Directory> {
    const { code } = await this.territories.get(given.kind, given.code);
    const subject = readSubject(key)!;
    const ids = await this.directory.structures({ kind: given.kind, code }, subject, MOST + 1);
    const first = ids.slice(0, MOST);
    const found = await this.candidates.ofStructures(first, needsOfSubject(subject));
    const now = this.clock.now();
    const openingOf = openingsAt(now);
    const all = valuesOfPartners(found, { openingOf, radius_m: 0 });
    const kept = inOrder(keep(all, chosen), first);
    return {
      is_cut: ids.length > MOST,
      partners: kept.map((candidate) => presentDirectoryPartner(candidate, { subject, openingOf, now })),
      filters: nameSources(countValues(all, chosen), all),
      relaxations: relaxations(all, chosen),
    };
  }

  /** Those of some structures that pass the filters. */
  async kept(ids: readonly string[], subject: Subject, chosen: Chosen): Promise<Set<string>> {
    const found = await this.candidates.ofStructures(ids, needsOfSubject(subject));
    const all = valuesOfPartners(found, { openingOf: openingsAt(this.clock.now()), radius_m: 0 });
    return new Set(keep(all, chosen).map(({ structure }) => structure.id));
  }
}

function inOrder(candidates: readonly Candidate[], ids: readonly string[]): Candidate[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  return candidates.toSorted((a, b) => places.get(a.structure.id)! - places.get(b.structure.id)!);
}
