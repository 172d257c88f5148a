import { Module } from '@nestjs/common';
import { CoverageModule } from '#api/modules/coverage/coverage.module';
import { ListingsModule } from '#api/modules/listings/listings.module';
import { ReadPageHead } from './read-page-head.ts';

@Module({ imports: [CoverageModule, ListingsModule], providers: [ReadPageHead] })
export class ScreenModule {}
