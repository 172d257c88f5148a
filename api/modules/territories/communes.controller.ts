import { Controller } from '@nestjs/common';
import { readCommune, readTowns, searchCommunes } from '#api/contract/communes.contract';
import type { Commune } from '#api/contract/communes.contract';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { CommunesRepository } from './communes.repository.ts';

@Controller()
export class CommunesController {
  constructor(private readonly communes: CommunesRepository) {}

  @HttpEndpoint(searchCommunes)
  async search(
    @Input() { query }: InputOf<typeof searchCommunes>,
  ): Promise<ResponseOf<typeof searchCommunes>> {
    return { communes: await this.communes.search(query.q, query.limit) };
  }

  @HttpEndpoint(readCommune)
  read(@Input() { params }: InputOf<typeof readCommune>): Promise<Commune> {
    return this.communes.get(params.code);
  }

  @HttpEndpoint(readTowns)
  async towns(@Input() { params, query }: InputOf<typeof readTowns>): Promise<ResponseOf<typeof readTowns>> {
    const commune = await this.communes.get(params.code);
    return { towns: await this.communes.townsAround(commune, query.radius_km * 1000) };
  }
}
