import { Controller, UseInterceptors } from '@nestjs/common';
import type { InputOf } from '#api/contract/endpoint';
import { readOrientation } from '#api/contract/orientation.contract';
import type { Orientation } from '#api/contract/orientation.contract';
import { readStanding } from '#api/contract/standing.contract';
import type { Standing } from '#api/contract/standing.contract';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';
import { CountUnanswered } from './count-unanswered.ts';
import { ExplainStanding } from './explain-standing.ts';
import { NameUnknownCommune } from './name-unknown-commune.ts';
import { Orient } from './orient.ts';
import { TellShown } from './tell-shown.ts';

@Controller()
export class OrientationController {
  constructor(
    private readonly orient: Orient,
    private readonly standing: ExplainStanding,
  ) {}

  @HttpEndpoint(readOrientation)
  @UseInterceptors(NameUnknownCommune, CountUnanswered, TellShown)
  read(@Input() input: InputOf<typeof readOrientation>): Promise<Orientation> {
    return this.orient.run(input);
  }

  @HttpEndpoint(readStanding)
  @UseInterceptors(NameUnknownCommune)
  readStanding(@Input() input: InputOf<typeof readStanding>): Promise<Standing> {
    return this.standing.run(input);
  }
}
