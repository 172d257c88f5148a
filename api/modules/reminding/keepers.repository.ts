import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Keeper } from '#api/domain/reminding/choose-mailboxes';
import { READ_KEEPERS } from './keepers.sql.ts';

/** Whom one may write to of a listing. */
export interface Keepers {
  nom: string;
  accounts: Keeper[];
  /** The mailboxes that it shows, the structure's first. */
  shown: string[];
  /** Mailboxes that want no mail about it, or whose mail comes back. */
  closed: string[];
}

/** Those who keep a listing, for what is to be written to them. */
@Injectable()
export class KeepersRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Null when it is not listed, or is fictional: nobody is written to of what was invented. */
  async of(id: string): Promise<Keepers | null> {
    const [row] = (await this.dataSource.query(READ_KEEPERS, [id])) as Keepers[];
    return row ?? null;
  }
}
