import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { createListing, findLookAlikes } from '#api/contract/new-listings.contract';
import { blankService, blankStructure } from '#api/domain/editing/blank-listing';
import { ownId } from '#api/domain/editing/own-listing';
import { call } from '#web/api/client.ts';
import { ProblemError } from '#web/api/errors.ts';
import { editAddress } from '../edit-address.ts';
import { placeIssues } from '../model/field-issues.ts';
import { MY_LISTINGS } from '../use-my-listings.ts';
import { newRow } from './new-row.ts';
import type { z } from 'zod';
import type { LookAlike } from '#api/contract/new-listings.contract';
import type { Issue } from '#api/contract/problem.contract';
import type { Values } from '#api/domain/editing/changes';
import type { FieldIssue } from '../model/field-issues.ts';

type Body = z.input<typeof createListing.body>;

const blanks = { structure: blankStructure(), service: blankService({}) };

/** What is typed of a new listing, checked as the API checks it; those that look like it are seen before it is created. */
export function useCreation() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [ids] = useState(() => ({
    listing: ownId(crypto.randomUUID()),
    service: ownId(crypto.randomUUID()),
  }));
  const [structure, setStructure] = useState<Values>({});
  const [service, setService] = useState<Values>({});
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);
  const [alikes, setAlikes] = useState<LookAlike[] | null>(null);
  const body = {
    id: ids.listing,
    structure: { nom: '', ...structure },
    added: [{ id: ids.service, values: { nom: '', thematiques: [], ...service } }],
  } as unknown as Body;
  const show = (found: readonly Issue[]) =>
    setIssues(
      placeIssues(found, { base_version: 1, added: body.added } as Parameters<typeof placeIssues>[1]),
    );
  const onError = (error: Error) => {
    if (error instanceof ProblemError && error.issues.length > 0) {
      show(error.issues);
      setAlikes(null);
    }
  };
  const creation = useMutation({
    networkMode: 'always',
    mutationFn: () => call(createListing, { body }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: MY_LISTINGS });
      await navigate(editAddress(id));
    },
    onError,
  });
  const search = useMutation({
    networkMode: 'always',
    mutationFn: () => {
      const { nom, code_insee, telephone, siret } = body.structure;
      return call(findLookAlikes, { body: { nom, code_insee, telephone, siret } });
    },
    onSuccess: ({ listings }) => (listings.length > 0 ? setAlikes(listings) : creation.mutate()),
    onError,
  });
  const rowOf = (serviceId: string | null) =>
    newRow({
      serviceId,
      values: serviceId === null ? { ...blanks.structure, ...structure } : { ...blanks.service, ...service },
      blank: serviceId === null ? blanks.structure : blanks.service,
      issues,
      onChange: (values) => {
        (serviceId === null ? setStructure : setService)((before) => ({ ...before, ...values }));
        setIssues(issues.filter((issue) => issue.serviceId !== serviceId || !(issue.field in values)));
      },
    });
  return {
    structure: rowOf(null),
    service: rowOf(ids.service),
    issues,
    alikes,
    isBusy: search.isPending || creation.isPending,
    error: [search.error, creation.error].find((error) => error && !isOfFields(error)) ?? null,
    /** Checks it; asks which listings look like it, creates it when none does. */
    go: () => {
      const { error } = createListing.body.safeParse(body);
      const found = (error?.issues ?? []).map(({ path, message }) => ({
        field: ['body', ...path.map(String)].join('.'),
        message,
      }));
      show(found);
      if (found.length === 0) search.mutate();
    },
    create: () => !creation.isPending && creation.mutate(),
    back: () => setAlikes(null),
  };
}

const isOfFields = (error: Error): boolean => error instanceof ProblemError && error.issues.length > 0;
