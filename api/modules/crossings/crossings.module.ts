import { Module } from '@nestjs/common';
import { CoverageModule } from '#api/modules/coverage/coverage.module';
import { CrossingsController } from './crossings.controller.ts';
import { CrossingsRepository } from './crossings.repository.ts';
import { ReadCrossings } from './read-crossings.ts';
import { ReadOutlines } from './read-outlines.ts';

@Module({
  imports: [CoverageModule],
  controllers: [CrossingsController],
  providers: [CrossingsRepository, ReadCrossings, ReadOutlines],
})
export class CrossingsModule {}
