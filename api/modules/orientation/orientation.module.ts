import { Module } from '@nestjs/common';
import { TerritoriesModule } from '#api/modules/territories/territories.module';
import { CandidatesRepository } from './candidates.repository.ts';
import { CountUnanswered } from './count-unanswered.ts';
import { Orient } from './orient.ts';
import { OrientationController } from './orientation.controller.ts';
import { UnansweredRepository } from './unanswered.repository.ts';

@Module({
  imports: [TerritoriesModule],
  controllers: [OrientationController],
  providers: [CandidatesRepository, CountUnanswered, Orient, UnansweredRepository],
})
export class OrientationModule {}
