import { Module } from '@nestjs/common';
import { ImportsModule } from '#api/modules/imports/imports.module';
import { BringListings } from './bring-listings.ts';
import { BulkController } from './bulk.controller.ts';

@Module({
  imports: [ImportsModule],
  controllers: [BulkController],
  providers: [BringListings],
})
export class BulkModule {}
