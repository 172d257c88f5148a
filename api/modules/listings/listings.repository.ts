import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { ListedService, Listing } from '#api/contract/listings.contract';
import type { StandingReport } from '#api/domain/reporting/report';
import { ProblemError } from '#api/http/problem-error';
import { READ_LISTED_SERVICES, READ_LISTED_STRUCTURE } from './listings.sql.ts';

type Stored = Omit<Listing, 'opening_state' | 'reports'> & { reports: StandingReport[] };

/** Reads one listing whole, even when its source has stopped listing it. */
@Injectable()
export class ListingsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** @throws ProblemError `not-found` */
  async get(id: string): Promise<Stored> {
    const [found] = (await this.dataSource.query(READ_LISTED_STRUCTURE, [id])) as Omit<Stored, 'services'>[];
    if (!found) {
      throw new ProblemError('urn:baguette:not-found', 'Aucune fiche ne porte cet identifiant.');
    }
    const services = (await this.dataSource.query(READ_LISTED_SERVICES, [id])) as ListedService[];
    return { ...found, services };
  }
}
