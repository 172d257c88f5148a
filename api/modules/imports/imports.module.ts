import { Module } from '@nestjs/common';
import { TerritoriesModule } from '#api/modules/territories/territories.module';
import { ImportRunRepository } from './import-run.repository.ts';
import { ImportsController } from './imports.controller.ts';
import { RunImport } from './run-import.ts';

@Module({
  imports: [TerritoriesModule],
  controllers: [ImportsController],
  providers: [ImportRunRepository, RunImport],
  exports: [RunImport, ImportRunRepository],
})
export class ImportsModule {}
