import type { EntityManager } from 'typeorm';
import { mergeStaged } from '#api/modules/imports/merge-staged';

/** Merges what a run of data·inclusion has staged, an extract of its source, and says nothing of it. */
export const mergeRun = (manager: EntityManager, runId: string, now: Date) =>
  mergeStaged(manager, {
    runId,
    format: 'data-inclusion',
    departement: null,
    servicesAreRows: true,
    partial: true,
    acceptDepartures: false,
    only: null,
    now,
  });
