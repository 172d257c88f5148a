import { Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';

/** What every module may ask for: settings, the open database, the clock. */
@Module({})
export class SharedModule {
  static with(providers: Exclude<Provider, { provide: undefined }>[]): DynamicModule {
    return { module: SharedModule, global: true, providers, exports: providers };
  }
}
