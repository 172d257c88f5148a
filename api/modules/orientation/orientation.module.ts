import { Module } from '@nestjs/common';
import { ShownModule } from '#api/modules/shown/shown.module';
import { TerritoriesModule } from '#api/modules/territories/territories.module';
import { CandidatesRepository } from './candidates.repository.ts';
import { CountUnanswered } from './count-unanswered.ts';
import { ExplainStanding } from './explain-standing.ts';
import { Orient } from './orient.ts';
import { OrientationController } from './orientation.controller.ts';
import { SearchPartners } from './search-partners.ts';
import { TellShown } from './tell-shown.ts';
import { UnansweredRepository } from './unanswered.repository.ts';

@Module({
  imports: [ShownModule, TerritoriesModule],
  controllers: [OrientationController],
  providers: [
    CandidatesRepository,
    CountUnanswered,
    ExplainStanding,
    Orient,
    SearchPartners,
    TellShown,
    UnansweredRepository,
  ],
  exports: [CandidatesRepository],
})
export class OrientationModule {}
