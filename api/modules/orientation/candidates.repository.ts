import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { queryPrepared } from '#api/database/query-prepared';
import type { PreparedStatement } from '#api/database/query-prepared';
import type { Candidate, CandidateService, CandidateStructure } from '#api/domain/orientation/candidate';
import type { StandingReport } from '#api/domain/reporting/report';
import { tallyReports } from '#api/domain/reporting/tally-reports';
import { publicsReceived, zonesOf } from '#api/domain/orientation/eligibility';
import type { Home } from '#api/domain/orientation/candidate';
import type { Public } from '#api/domain/vocabulary/publics';
import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { Clock } from '#api/http/clock';
import {
  CANDIDATE_STRUCTURES,
  NEARBY_CANDIDATES,
  REGION_CANDIDATES,
  SERVICES_OF_STRUCTURE,
  SERVICES_OF_STRUCTURES,
} from './candidates.sql.ts';

/** How many structures a need brings: enough to choose among, few enough to judge in a few milliseconds. */
const STRUCTURES_PER_NEED = 20;

/** The same where filters will leave some of them out, or count them. */
const STRUCTURES_PER_NEED_TO_FILTER = 100;

export interface Around {
  home: Home;
  latitude: number | null;
  longitude: number | null;
  radius_m: number;
  publics: Public[];
  /** Whether filters will choose among them. */
  to_filter?: boolean;
}

const NEARBY = { name: 'orientation-nearby', text: NEARBY_CANDIDATES };
const IN_REGION = { name: 'orientation-region', text: REGION_CANDIDATES };
const STRUCTURES = { name: 'orientation-structures', text: CANDIDATE_STRUCTURES };
const OF_STRUCTURES = { name: 'orientation-of-structures', text: SERVICES_OF_STRUCTURES };
const OF_STRUCTURE = { name: 'orientation-of-structure', text: SERVICES_OF_STRUCTURE };

const structuresPerNeed = ({ to_filter = false }: Around): number =>
  to_filter ? STRUCTURES_PER_NEED_TO_FILTER : STRUCTURES_PER_NEED;

type StructureRow = Omit<CandidateStructure, 'reports'> & { reports: StandingReport[] };
type ServiceRow = CandidateService & { structure_id: string };

/** Reads the structures that may help; what they are worth is the domain's affair. */
@Injectable()
export class CandidatesRepository {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  nearby(needs: Thematique[], around: Around): Promise<Candidate[]> {
    const { home, latitude, longitude, radius_m, publics } = around;
    return this.read(NEARBY, [
      needs,
      zonesOf(home),
      latitude,
      longitude,
      radius_m,
      structuresPerNeed(around),
      publicsReceived(publics),
    ]);
  }

  inRegion(needs: Thematique[], around: Around): Promise<Candidate[]> {
    const { home, latitude, longitude, radius_m, publics } = around;
    return this.read(IN_REGION, [
      needs,
      zonesOf(home),
      latitude,
      longitude,
      home.code_region,
      structuresPerNeed(around),
      publicsReceived(publics),
      radius_m,
    ]);
  }

  /** One structure with all its services, seen from a commune; null when it is not listed or offers nothing. */
  async ofStructure(
    id: string,
    { latitude, longitude }: Pick<Around, 'latitude' | 'longitude'>,
  ): Promise<Candidate | null> {
    const [candidate] = await this.read(OF_STRUCTURE, [id, latitude, longitude]);
    return candidate ?? null;
  }

  /** Structures with their services that answer one of the needs, null for any; no distance is told. Those without any service are left out. */
  ofStructures(ids: readonly string[], needs: readonly Thematique[] | null): Promise<Candidate[]> {
    return this.read(OF_STRUCTURES, [ids, needs]);
  }

  private async read(statement: PreparedStatement, parameters: unknown[]): Promise<Candidate[]> {
    const services = await queryPrepared<ServiceRow>(this.dataSource, statement, parameters);
    if (services.length === 0) return [];
    const ids = [...new Set(services.map(({ structure_id }) => structure_id))];
    const structures = await queryPrepared<StructureRow>(this.dataSource, STRUCTURES, [ids]);
    const now = this.clock.now();
    const candidates = new Map(
      structures.map((row): [string, Candidate] => {
        const structure = { ...row, reports: tallyReports(row.reports, now) };
        return [row.id, { structure, services: [] }];
      }),
    );
    for (const { structure_id, ...service } of services) candidates.get(structure_id)?.services.push(service);
    return [...candidates.values()];
  }
}
