import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { publishListing } from '#api/contract/editing.contract';
import { call } from '#web/api/client.ts';
import { ProblemError } from '#web/api/errors.ts';
import { formWords } from './form/form.fr.ts';
import { publishing as words } from './editing.fr.ts';
import { seenOf } from './model/edits.ts';
import { placeIssues } from './model/field-issues.ts';
import { bodyOf, checkEdits } from './model/publication-body.ts';
import { refreshListing } from './refresh-listing.ts';
import type { Edits } from '#api/domain/editing/changes';
import type { Publication } from '#api/contract/editing.contract';
import type { EditedForm } from './use-form.ts';

export type Conflicts = Extract<Publication, { published: false }>;

/** Where one stands: writing, looking at what will change, or choosing between one's own and another's. */
export type Step =
  { name: 'form' } | { name: 'review'; edits: Edits } | { name: 'conflicts'; found: Conflicts; edits: Edits };

/** Checks, shows and publishes what is edited. */
export function usePublication(id: string, { form, unfinished, version, ...edited }: EditedForm) {
  const queries = useQueryClient();
  const [step, setStep] = useState<Step>({ name: 'form' });
  /** A new one each time, since it may say the same again. */
  const [said, setSaid] = useState<{ words: string } | null>(null);
  const publication = useMutation({
    networkMode: 'always',
    mutationFn: (wanted: { edits: Edits; version: number; seen: Edits }) =>
      call(publishListing, { params: { id }, body: bodyOf(wanted.version, wanted.edits, wanted.seen) }),
    onSuccess: async (answer, wanted) => {
      await refreshListing(queries, id);
      if (!answer.published) return setStep({ name: 'conflicts', found: answer, edits: wanted.edits });
      edited.clear(answer.version);
      setStep({ name: 'form' });
      setSaid({ words: answer.revision === null ? words.nothing : words.published });
    },
    onError: (error, wanted) => {
      const issues = error instanceof ProblemError ? error.issues : [];
      if (issues.length === 0) return;
      edited.setIssues(placeIssues(issues, bodyOf(wanted.version, wanted.edits)));
      setStep({ name: 'form' });
    },
  });
  /** The edits as they will be stored; null when something is wrong with them, which is then said. */
  const check = (): Edits | null => {
    setSaid(null);
    const checked = checkEdits(form.edits);
    const missing = unfinished.map((place) => ({ ...place, message: formWords.unfinishedHours }));
    const found = checked.ok ? [] : placeIssues(checked.issues, bodyOf(version, form.edits));
    edited.setIssues([...missing, ...found]);
    return checked.ok && missing.length === 0 ? checked.edits : null;
  };
  const publish = (edits: Edits, on = version) => {
    // What was chosen between two versions is published on what stands now.
    const seen = on === version ? edited.seen : seenOf(form.edition, edits);
    if (!publication.isPending) publication.mutate({ edits, version: on, seen });
  };
  return {
    step,
    said,
    say: (text: string) => setSaid({ words: text }),
    /** All that another published is kept: nothing is left to publish. */
    keepTheirs: () => {
      setStep({ name: 'form' });
      setSaid({ words: words.theirsKept });
    },
    isPublishing: publication.isPending,
    /** What was being published when it failed is tried again. */
    retry: () => publication.variables && publication.mutate(publication.variables),
    /** One that no field can show. */
    error: isOfFields(publication.error) ? null : publication.error,
    back: () => {
      publication.reset();
      setStep({ name: 'form' });
    },
    review: () => {
      const edits = check();
      if (edits) setStep({ name: 'review', edits });
    },
    /** Without a look at it first. */
    publishNow: () => {
      const edits = check();
      if (edits) publish(edits);
    },
    publish,
  };
}

const isOfFields = (error: Error | null): boolean => error instanceof ProblemError && error.issues.length > 0;
