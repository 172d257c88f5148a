import { Injectable } from '@nestjs/common';
import type { InputOf } from '#api/contract/endpoint';
import type { readStanding, Standing } from '#api/contract/standing.contract';
import { explainAbsence } from '#api/domain/orientation/explain-absence';
import { CandidatesRepository } from './candidates.repository.ts';
import { OTHERS } from './orient.ts';
import { presentPartner } from './present-partner.ts';
import { SearchPartners } from './search-partners.ts';

/** « Pourquoi n’est-il pas proposé ? »: the place of one structure in the answer to a question, or the rule that leaves it out. */
@Injectable()
export class ExplainStanding {
  constructor(
    private readonly search: SearchPartners,
    private readonly candidates: CandidatesRepository,
  ) {}

  async run({ params, query }: InputOf<typeof readStanding>): Promise<Standing> {
    const { commune, situation, plan, openingOf, judge } = await this.search.run(query);
    const answer = [...plan.plan, ...plan.partners];
    const partners_found = answer.length;
    const index = answer.findIndex(({ candidate }) => candidate.structure.id === params.id);
    const found = answer[index];
    const missing = { rank: null, partners_found };
    if (found) {
      const partner = presentPartner(found);
      if (index >= plan.plan.length + OTHERS) {
        return { ...missing, standing: 'outranked', partner, absences: [] };
      }
      const standing = index < plan.plan.length ? 'planned' : 'listed';
      return { standing, rank: index + 1, partners_found, partner, absences: [] };
    }
    const candidate = await this.candidates.ofStructure(params.id, commune);
    const absences = candidate
      ? explainAbsence(candidate, situation, openingOf)
      : [{ code: 'answers-none' as const, services: [], publics: [] }];
    const [alone] = candidate && absences.length === 0 ? judge([candidate]).plan : [];
    return alone
      ? { ...missing, standing: 'outranked', partner: presentPartner(alone), absences }
      : { ...missing, standing: 'absent', partner: null, absences };
  }
}
