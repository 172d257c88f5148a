import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { SubjectMeasure } from '#api/domain/coverage/measure-subject';
import { readSubject, subjectKey, SUBJECTS } from '#api/domain/coverage/subject';
import type { Subject } from '#api/domain/coverage/subject';
import type { TerritoryTree } from '#api/domain/coverage/territory-tree';
import { dayAt } from '#api/domain/living/living-state';
import { Clock } from '#api/http/clock';
import { CoverageRepository } from './coverage.repository.ts';

/** Communes reached at once: some ten milliseconds during which the app answers nobody. */
const COMMUNES_AT_ONCE = 4_000;

/** Between two subjects; a pause leaves the app to those who ask it. */
type Rest = (spent_ms: number) => Promise<void>;

/** Counts anew what changed since it was counted, and everything once a day: listings age by themselves. */
@Injectable()
export class RefreshCoverage {
  constructor(
    private readonly coverage: CoverageRepository,
    private readonly clock: Clock,
  ) {}

  /** Subject after subject until none is due, or until `signal`; gives how many were counted. */
  async run({ signal, rest }: { signal?: AbortSignal; rest?: Rest } = {}): Promise<number> {
    const due = await this.coverage.due(SUBJECTS.map(subjectKey), this.today());
    if (due.length === 0) return 0;
    // The communes may have changed.
    if (due.length === SUBJECTS.length) await this.coverage.placeTerritories();
    const tree = await this.coverage.tree();
    for (const key of due) {
      if (signal?.aborted) break;
      const started = performance.now();
      await this.count(readSubject(key)!, tree);
      await rest?.(performance.now() - started);
    }
    return due.length;
  }

  /** Counts one subject over all of France. */
  async count(subject: Subject, tree: TerritoryTree): Promise<void> {
    const now = this.clock.now();
    await this.coverage.begin(subject);
    const measure = new SubjectMeasure(tree);
    for await (const offers of this.coverage.offers(subject, now)) {
      for (const offer of offers) measure.add(offer);
    }
    while (measure.offers > 0 && measure.reachMore(COMMUNES_AT_ONCE)) await breathe();
    const figures = measure.offers > 0 ? measure.figures() : [];
    await this.coverage.write(
      subject,
      { figures, communes: measure.communes },
      { day: this.today(), at: now },
    );
  }

  private today(): string {
    return dayAt(this.clock.now(), 'Europe/Paris');
  }
}
