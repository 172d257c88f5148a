import { Module } from '@nestjs/common';
import { TerritoriesModule } from '#api/modules/territories/territories.module';
import { CoverageWorker } from './coverage-worker.ts';
import { CoverageRepository } from './coverage.repository.ts';
import { ReadCoverage } from './read-coverage.ts';
import { ReadParts } from './read-parts.ts';
import { ReadWhiteZones } from './read-white-zones.ts';
import { RefreshCoverage } from './refresh-coverage.ts';
import { SearchTerritories } from './search-territories.ts';
import { TerritoriesController } from './territories.controller.ts';
import { TerritoryRepository } from './territory.repository.ts';

@Module({
  imports: [TerritoriesModule],
  controllers: [TerritoriesController],
  providers: [
    CoverageRepository,
    CoverageWorker,
    ReadCoverage,
    ReadParts,
    ReadWhiteZones,
    RefreshCoverage,
    SearchTerritories,
    TerritoryRepository,
  ],
  exports: [CoverageWorker, TerritoryRepository],
})
export class CoverageModule {}
