import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** The sources that list something, the largest first. */
const SOURCES = `
  SELECT s.slug, s.nom, s.licence, s.fictional, count(*)::int AS structures, max(t.date_maj)::text AS date_maj,
    (SELECT count(*)::int FROM service v WHERE v.source = s.slug AND v.gone_at IS NULL) AS services
  FROM source s JOIN structure t ON t.source = s.slug
  WHERE t.gone_at IS NULL
  GROUP BY s.slug
  ORDER BY structures DESC, s.slug`;

export interface SourceFacts {
  slug: string;
  nom: string;
  licence: string | null;
  fictional: boolean;
  structures: number;
  services: number;
  date_maj: string | null;
}

@Injectable()
export class SettingsRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async sources(): Promise<SourceFacts[]> {
    return (await this.dataSource.query(SOURCES)) as SourceFacts[];
  }
}
