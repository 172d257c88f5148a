import { Module } from '@nestjs/common';
import { TerritoriesModule } from '#api/modules/territories/territories.module';
import { CandidatesRepository } from './candidates.repository.ts';
import { Orient } from './orient.ts';
import { OrientationController } from './orientation.controller.ts';

@Module({
  imports: [TerritoriesModule],
  controllers: [OrientationController],
  providers: [CandidatesRepository, Orient],
})
export class OrientationModule {}
