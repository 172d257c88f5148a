import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { SubjectMeasure } from '#api/domain/coverage/measure-subject';
import { readSubject, subjectKey, SUBJECTS } from '#api/domain/coverage/subject';
import type { Subject, SubjectKey } from '#api/domain/coverage/subject';
import type { TerritoryTree } from '#api/domain/coverage/territory-tree';
import { dayAt } from '#api/domain/living/living-state';
import { Clock } from '#api/http/clock';
import { CoverageRepository } from './coverage.repository.ts';

/** Communes reached at once: some ten milliseconds during which the app answers nobody. */
const COMMUNES_AT_ONCE = 1_500;

/** In the order in which pages want them: all needs together first. */
const KEYS = SUBJECTS.map(subjectKey);

/** Between two subjects; a pause leaves the app to those who ask it. */
type Rest = (spent_ms: number) => Promise<void>;

/** What a run did last, and how many subjects it will have counted: more when something changes meanwhile. */
export interface Counted {
  subject: SubjectKey;
  done: number;
  total: number;
}

interface Options {
  signal?: AbortSignal;
  rest?: Rest;
  /** Told after each subject. */
  onCounted?: (counted: Counted) => void;
}

/** Counts anew what changed since it was counted, and everything once a day: listings age by themselves. */
@Injectable()
export class RefreshCoverage {
  constructor(
    private readonly coverage: CoverageRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Subject after subject until none is due, or until `signal`; what changes meanwhile is counted before what only aged, and what
   * another process took over is left to it. Gives how many were counted.
   * @throws AggregateError of those that could not be: the others were.
   */
  async run({ signal, rest, onCounted }: Options = {}): Promise<number> {
    const failed = new Map<SubjectKey, unknown>();
    const taken = new Set<SubjectKey>();
    let counted = 0;
    let tree: TerritoryTree | null = null;
    for (;;) {
      if (signal?.aborted) break;
      const all = await this.coverage.due(KEYS, this.today());
      // All of them: the communes may have changed.
      if (all.length === KEYS.length) {
        tree = null;
        taken.clear();
      }
      const due = all.filter((key) => !failed.has(key) && !taken.has(key));
      const [key] = due;
      if (!key) break;
      tree ??= await this.prepare();
      const started = performance.now();
      const isMine = await this.count(readSubject(key)!, tree).catch((error: unknown) => {
        failed.set(key, error);
        return false;
      });
      if (isMine) counted++;
      else taken.add(key);
      if (isMine) onCounted?.({ subject: key, done: counted, total: counted + due.length - 1 });
      await rest?.(performance.now() - started);
    }
    if (failed.size > 0) throw new AggregateError(failed.values(), [...failed.keys()].join(', '));
    return counted;
  }

  /** Everything is to be counted again, as when communes change. */
  async forget(): Promise<void> {
    await this.coverage.markAll();
  }

  private async prepare(): Promise<TerritoryTree> {
    await this.coverage.placeTerritories();
    return this.coverage.tree();
  }

  /** Counts one subject over all of France; false where another took it over, or the communes changed meanwhile. */
  async count(subject: Subject, tree: TerritoryTree): Promise<boolean> {
    const now = this.clock.now();
    const counting = await this.coverage.begin(subject);
    const measure = new SubjectMeasure(tree);
    for await (const offers of this.coverage.offers(subject, now)) {
      for (const offer of offers) measure.add(offer);
    }
    while (measure.offers > 0 && measure.reachMore(COMMUNES_AT_ONCE)) await breathe();
    const figures = measure.offers > 0 ? measure.figures() : [];
    const found = { figures, communes: measure.communes, counting };
    return this.coverage.write(subject, found, { day: this.today(), at: now });
  }

  private today(): string {
    return dayAt(this.clock.now(), 'Europe/Paris');
  }
}
