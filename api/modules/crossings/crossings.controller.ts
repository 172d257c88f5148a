import { Controller } from '@nestjs/common';
import { readCrossings, readOutlines } from '#api/contract/crossings.contract';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { ReadCrossings } from './read-crossings.ts';
import { ReadOutlines } from './read-outlines.ts';

@Controller()
export class CrossingsController {
  constructor(
    private readonly crossings: ReadCrossings,
    private readonly outlines: ReadOutlines,
  ) {}

  @HttpEndpoint(readCrossings)
  readCrossings(@Input() input: InputOf<typeof readCrossings>): Promise<ResponseOf<typeof readCrossings>> {
    return this.crossings.run(input);
  }

  @HttpEndpoint(readOutlines)
  readOutlines(@Input() input: InputOf<typeof readOutlines>): Promise<ResponseOf<typeof readOutlines>> {
    return this.outlines.run(input);
  }
}
