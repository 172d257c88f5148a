import { Module } from '@nestjs/common';
import { ListingsController } from './listings.controller.ts';
import { ListingsRepository } from './listings.repository.ts';

@Module({
  controllers: [ListingsController],
  providers: [ListingsRepository],
  exports: [ListingsRepository],
})
export class ListingsModule {}
