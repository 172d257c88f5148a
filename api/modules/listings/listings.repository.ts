import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { ListedService, Listing, ListingChange, Neighbour } from '#api/contract/listings.contract';
import type { Corner } from '#api/domain/geography/convex-hull';
import type { StandingReport } from '#api/domain/reporting/report';
import { ProblemError } from '#api/http/problem-error';
import { READ_AREA } from './area.sql.ts';
import { READ_HISTORY } from './history.sql.ts';
import { READ_LISTED_SERVICES, READ_LISTED_STRUCTURE } from './listings.sql.ts';
import { READ_NEIGHBOURS } from './neighbours.sql.ts';

/** A listing as it is stored: what is judged of it now is left to the domain. */
export type StoredListing = Omit<
  Listing,
  'opening_state' | 'week' | 'next_slots' | 'freshness' | 'quality' | 'reports'
> & {
  reports: StandingReport[];
};

type Found = Pick<StoredListing, 'structure' | 'source' | 'reports'>;

const NEIGHBOURS = { radius_m: 50_000, shown: 6, compared: 60 };
const SHOWN_CHANGES = 50;

type Step = Omit<ListingChange, 'origin'> & { origin: string | null };

const withOrigin = ({ origin, ...step }: Step): ListingChange => (origin ? { ...step, origin } : step);

/** Reads one listing whole, even when its source has stopped listing it. */
@Injectable()
export class ListingsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @throws ProblemError `not-found` */
  async get(id: string): Promise<StoredListing> {
    const found = await this.find(id);
    const own = found.structure.id;
    const { radius_m, shown, compared } = NEIGHBOURS;
    return {
      ...found,
      services: await this.read<ListedService>(READ_LISTED_SERVICES, [own]),
      history: (await this.read<Step>(READ_HISTORY, [own, SHOWN_CHANGES])).map(withOrigin),
      neighbours: await this.read<Neighbour>(READ_NEIGHBOURS, [own, radius_m, shown, compared]),
    };
  }

  /** Its name, and its identifier, which is another's where it was merged. @throws ProblemError `not-found` */
  async nameOf(id: string): Promise<Pick<Found['structure'], 'id' | 'nom'>> {
    return (await this.find(id)).structure;
  }

  /** The points of the communes of each of its zones; none for an unknown listing. */
  areaOf(id: string): Promise<{ code: string; points: Corner[] }[]> {
    return this.read(READ_AREA, [id]);
  }

  private async find(id: string): Promise<Found> {
    const [found] = await this.read<Found>(READ_LISTED_STRUCTURE, [id]);
    if (found) return found;
    throw new ProblemError('urn:baguette:not-found', 'Aucune fiche ne porte cet identifiant.');
  }

  private async read<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
    return (await this.dataSource.query(statement, parameters)) as Row[];
  }
}
