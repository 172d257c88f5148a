import { Module } from '@nestjs/common';
import { CommunesController } from './communes.controller.ts';
import { CommunesRepository } from './communes.repository.ts';

@Module({
  controllers: [CommunesController],
  providers: [CommunesRepository],
  exports: [CommunesRepository],
})
export class TerritoriesModule {}
