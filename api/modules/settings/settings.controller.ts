import { Controller, Inject } from '@nestjs/common';
import { CONFIG } from '#api/config';
import type { Config } from '#api/config';
import type { ResponseOf } from '#api/contract/endpoint';
import { readSettings } from '#api/contract/settings.contract';
import { HttpEndpoint } from '#api/http/http-endpoint';
import { SettingsRepository } from './settings.repository.ts';

@Controller()
export class SettingsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly repository: SettingsRepository,
  ) {}

  @HttpEndpoint(readSettings)
  async read(): Promise<ResponseOf<typeof readSettings>> {
    const sources = await this.repository.sources();
    const { TILE_URL, TILE_ATTRIBUTION } = this.config;
    const total = (field: 'structures' | 'services') =>
      sources.reduce((sum, source) => sum + source[field], 0);
    return {
      tiles: TILE_URL === 'none' ? null : { url: TILE_URL, attribution: TILE_ATTRIBUTION },
      structures: total('structures'),
      services: total('services'),
      fictional: sources.some(({ fictional }) => fictional),
      real: sources.some(({ fictional }) => !fictional),
      sources: sources.map(({ services: _services, ...source }) => source),
    };
  }
}
