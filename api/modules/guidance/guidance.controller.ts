import { Controller } from '@nestjs/common';
import type { ResponseOf } from '#api/contract/endpoint';
import { readFindings } from '#api/contract/guidance.contract';
import { toFinding } from '#api/domain/guidance/finding';
import { HttpEndpoint } from '#api/http/http-endpoint';
import { FINDINGS } from '#seed/survey/findings';
import { SURVEY_SOURCE } from '#seed/survey/source';

@Controller()
export class GuidanceController {
  @HttpEndpoint(readFindings)
  read(): ResponseOf<typeof readFindings> {
    return { source: SURVEY_SOURCE, findings: FINDINGS.map(toFinding) };
  }
}
