import { Injectable } from '@nestjs/common';
import type { CoverageFigures } from '#api/contract/territories.contract';
import type { TerritoryKind } from '#api/domain/coverage/territory-tree';
import { presentCommune } from './present-commune.ts';
import { TerritoryRepository } from './territory.repository.ts';
import type { CommuneReach } from './territory.repository.ts';

export interface SubjectFigures {
  subject: string;
  figures: CoverageFigures;
}

/** What a territory has of each subject. Of a commune, what is counted beforehand is only what it has: how it is reached is summed up here. */
@Injectable()
export class ReadCoverage {
  constructor(private readonly territories: TerritoryRepository) {}

  /** @throws ProblemError `not-found` */
  async run(kind: TerritoryKind, given: string): Promise<SubjectFigures[]> {
    const { code } = await this.territories.get(kind, given);
    const counted = await this.territories.figures(kind, code);
    if (kind !== 'commune') return counted;
    const has = new Map(counted.map(({ subject, figures }) => [subject, figures]));
    const subjects = bySubject(await this.territories.reachOfCommune(code));
    return [...subjects].map(([subject, reached]) => ({
      subject,
      figures: presentCommune(has.get(subject) ?? null, reached),
    }));
  }
}

function bySubject(reached: readonly CommuneReach[]): Map<string, CommuneReach[]> {
  const subjects = new Map<string, CommuneReach[]>();
  for (const one of reached) subjects.set(one.subject, [...(subjects.get(one.subject) ?? []), one]);
  return subjects;
}
