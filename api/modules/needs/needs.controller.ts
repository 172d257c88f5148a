import { Controller } from '@nestjs/common';
import type { InputOf, ResponseOf } from '#api/contract/endpoint';
import { recogniseNeedsEndpoint } from '#api/contract/needs.contract';
import { recogniseNeeds } from '#api/domain/need/recognise-needs';
import { HttpEndpoint, Input } from '#api/http/http-endpoint';

/** The recogniser for integrators: nothing of the text is kept, and no log line holds any of it. */
@Controller()
export class NeedsController {
  @HttpEndpoint(recogniseNeedsEndpoint)
  recognise(
    @Input() { body }: InputOf<typeof recogniseNeedsEndpoint>,
  ): ResponseOf<typeof recogniseNeedsEndpoint> {
    return recogniseNeeds(body.text);
  }
}
