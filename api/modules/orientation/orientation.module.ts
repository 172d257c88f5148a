import { Module } from '@nestjs/common';
import { TerritoriesModule } from '#api/modules/territories/territories.module';
import { CandidatesRepository } from './candidates.repository.ts';
import { ExplainStanding } from './explain-standing.ts';
import { Orient } from './orient.ts';
import { OrientationController } from './orientation.controller.ts';
import { SearchPartners } from './search-partners.ts';

@Module({
  imports: [TerritoriesModule],
  controllers: [OrientationController],
  providers: [CandidatesRepository, ExplainStanding, Orient, SearchPartners],
})
export class OrientationModule {}
