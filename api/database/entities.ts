import { CommuneEntity, CommuneNom } from './entities/commune.entity.ts';
import { ImportIssue, ImportRun } from './entities/import-run.entity.ts';
import { ListingChange } from './entities/listing-change.entity.ts';
import { Service, Source, Structure } from './entities/listing.entity.ts';
import { Departement, Epci, Region } from './entities/territory.entity.ts';

export const ENTITIES = [
  CommuneEntity,
  CommuneNom,
  Departement,
  Epci,
  ImportIssue,
  ImportRun,
  ListingChange,
  Region,
  Service,
  Source,
  Structure,
];
