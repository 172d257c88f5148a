import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { queryPrepared } from '#api/database/query-prepared';
import type { PreparedStatement } from '#api/database/query-prepared';
import type { Candidate, CandidateService, CandidateStructure } from '#api/domain/orientation/candidate';
import { publicsReceived, zonesOf } from '#api/domain/orientation/eligibility';
import type { Home } from '#api/domain/orientation/candidate';
import type { Public } from '#api/domain/vocabulary/publics';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { CANDIDATE_STRUCTURES, NEARBY_CANDIDATES, REGION_CANDIDATES } from './candidates.sql.ts';

/** How many structures a need brings: enough to choose among, few enough to judge in a few milliseconds. */
const STRUCTURES_PER_NEED = 20;

export interface Around {
  home: Home;
  latitude: number | null;
  longitude: number | null;
  radius_m: number;
  publics: Public[];
}

const NEARBY = { name: 'orientation-nearby', text: NEARBY_CANDIDATES };
const IN_REGION = { name: 'orientation-region', text: REGION_CANDIDATES };
const STRUCTURES = { name: 'orientation-structures', text: CANDIDATE_STRUCTURES };

type ServiceRow = CandidateService & { structure_id: string };

/** Reads the structures that may help; what they are worth is the domain's affair. */
@Injectable()
export class CandidatesRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  nearby(
    needs: Thematique[],
    { home, latitude, longitude, radius_m, publics }: Around,
  ): Promise<Candidate[]> {
    return this.read(NEARBY, [
      needs,
      zonesOf(home),
      latitude,
      longitude,
      radius_m,
      STRUCTURES_PER_NEED,
      publicsReceived(publics),
    ]);
  }

  inRegion(needs: Thematique[], { home, latitude, longitude, publics }: Around): Promise<Candidate[]> {
    return this.read(IN_REGION, [
      needs,
      zonesOf(home),
      latitude,
      longitude,
      home.code_region,
      STRUCTURES_PER_NEED,
      publicsReceived(publics),
    ]);
  }

  private async read(statement: PreparedStatement, parameters: unknown[]): Promise<Candidate[]> {
    const services = await queryPrepared<ServiceRow>(this.dataSource, statement, parameters);
    if (services.length === 0) return [];
    const ids = [...new Set(services.map(({ structure_id }) => structure_id))];
    const structures = await queryPrepared<CandidateStructure>(this.dataSource, STRUCTURES, [ids]);
    const candidates = new Map(
      structures.map((structure) => [structure.id, { structure, services: [] as CandidateService[] }]),
    );
    for (const { structure_id, ...service } of services) candidates.get(structure_id)?.services.push(service);
    return [...candidates.values()];
  }
}
