import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG } from './config.ts';
import type { Config } from './config.ts';
import { DATABASE } from './database/open-database.ts';
import type { Database } from './database/open-database.ts';
import { Clock, SystemClock } from './http/clock.ts';
import { ContractGuard } from './http/contract.guard.ts';
import { FloodGuard } from './http/flood.guard.ts';
import { OPERATOR_TOKEN } from './http/operator-token.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { Traffic } from './http/traffic.ts';
import { SharedModule } from './http/shared.module.ts';
import { DayTasks } from './jobs/day-tasks.ts';
import { Retention } from './jobs/retention.ts';
import { EditingModule } from './modules/editing/editing.module.ts';
import { chooseMailer } from './mail/choose-mailer.ts';
import { Mailer } from './mail/mailer.ts';
import { AccountsModule } from './modules/accounts/accounts.module.ts';
import { SessionGuard } from './modules/accounts/session.guard.ts';
import { BulkModule } from './modules/bulk/bulk.module.ts';
import { CoverageModule } from './modules/coverage/coverage.module.ts';
import { CrossingsModule } from './modules/crossings/crossings.module.ts';
import { DirectoryModule } from './modules/directory/directory.module.ts';
import { GuidanceController } from './modules/guidance/guidance.controller.ts';
import { ImportsModule } from './modules/imports/imports.module.ts';
import { ListingsModule } from './modules/listings/listings.module.ts';
import { MembersModule } from './modules/members/members.module.ts';
import { ModerationModule } from './modules/moderation/moderation.module.ts';
import { NewListingsModule } from './modules/new-listings/new-listings.module.ts';
import { NeedsController } from './modules/needs/needs.controller.ts';
import { OperatorController } from './modules/operator/operator.controller.ts';
import { OrientationModule } from './modules/orientation/orientation.module.ts';
import { RemindingModule } from './modules/reminding/reminding.module.ts';
import { ReportingModule } from './modules/reporting/reporting.module.ts';
import { SettingsController } from './modules/settings/settings.controller.ts';
import { SettingsRepository } from './modules/settings/settings.repository.ts';
import { ScreenModule } from './modules/screen/screen.module.ts';
import { TerritoriesModule } from './modules/territories/territories.module.ts';

/** What the app runs on: opened by main, by the command line and by the tests. */
export interface AppParts {
  config: Config;
  database: Database;
  operatorToken: string;
  clock?: Clock;
  mailer?: Mailer;
}

@Module({})
export class AppModule {
  static with({ config, database, operatorToken, ...parts }: AppParts): DynamicModule {
    const { clock = new SystemClock(), mailer = chooseMailer(config) } = parts;
    return {
      module: AppModule,
      imports: [
        SharedModule.with([
          { provide: CONFIG, useValue: config },
          { provide: DATABASE, useValue: database },
          { provide: OPERATOR_TOKEN, useValue: operatorToken },
          { provide: Clock, useValue: clock },
          { provide: Mailer, useValue: mailer },
          Traffic,
          DayTasks,
          Retention,
        ]),
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...database.dataSource.options, retryAttempts: 1 }),
          dataSourceFactory: () => Promise.resolve(database.dataSource),
        }),
        ThrottlerModule.forRoot([{ ttl: 60_000, limit: config.RATE_LIMIT_PER_MINUTE }]),
        AccountsModule,
        TerritoriesModule,
        ScreenModule,
        CoverageModule,
        CrossingsModule,
        DirectoryModule,
        OrientationModule,
        EditingModule,
        BulkModule,
        ImportsModule,
        ListingsModule,
        MembersModule,
        ModerationModule,
        RemindingModule,
        NewListingsModule,
        ReportingModule,
      ],
      controllers: [GuidanceController, NeedsController, OperatorController, SettingsController],
      providers: [
        SettingsRepository,
        { provide: APP_GUARD, useClass: FloodGuard },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: ContractGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
