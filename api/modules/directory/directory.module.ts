import { Module } from '@nestjs/common';
import { CoverageModule } from '#api/modules/coverage/coverage.module';
import { OrientationModule } from '#api/modules/orientation/orientation.module';
import { DirectoryController } from './directory.controller.ts';
import { DirectoryRepository } from './directory.repository.ts';
import { ListPartners } from './list-partners.ts';

@Module({
  imports: [CoverageModule, OrientationModule],
  controllers: [DirectoryController],
  providers: [DirectoryRepository, ListPartners],
})
export class DirectoryModule {}
