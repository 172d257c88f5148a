import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BROUGHT_FILES, LARGEST_FILE, bringListings } from '#api/contract/bulk.contract';
import { follow } from '#web/api/follow.ts';
import { bulk as words } from './bulk.fr.ts';
import type { BroughtFile } from '#api/contract/bulk.contract';
import type { ImportEvent, ImportReport } from '#api/contract/imports.contract';

type Progress = Extract<ImportEvent, { event: 'progress' }>;

/** The files as they are chosen, checked without writing anything, then published. */
export function useBulk(source: string) {
  const queries = useQueryClient();
  const [files, setFiles] = useState<Partial<Record<BroughtFile, File>>>({});
  const [progress, setProgress] = useState<Progress | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [issue, setIssue] = useState<string | null>(null);
  const bringing = useMutation({
    networkMode: 'always',
    mutationFn: (dryRun: boolean) => {
      const form = new FormData();
      for (const name of BROUGHT_FILES) if (files[name]) form.append(name, files[name]);
      return bring(source, { dryRun, form, onProgress: setProgress });
    },
    onSuccess: (brought) => {
      setReport(brought);
      return brought.dry_run ? undefined : queries.invalidateQueries();
    },
    onSettled: () => setProgress(null),
  });
  /** What was checked is not what would be published any more. */
  const forget = () => {
    setReport(null);
    setIssue(null);
    bringing.reset();
  };
  return {
    progress,
    report,
    issue,
    isBusy: bringing.isPending,
    isPublishing: bringing.isPending && !bringing.variables,
    error: bringing.error,
    choose: (name: BroughtFile, file: File | undefined) => {
      const { [name]: _before, ...others } = files;
      setFiles(file ? { ...others, [name]: file } : others);
      forget();
    },
    forget,
    check: () => {
      forget();
      const chosen = Object.values(files);
      const large = chosen.find(({ size }) => size > LARGEST_FILE);
      setIssue(large ? words.tooLarge(large.name) : chosen.length === 0 ? words.missing : null);
      if (chosen.length > 0 && !large) bringing.mutate(true);
    },
    publish: () => bringing.mutate(false),
    retry: () => bringing.variables !== undefined && bringing.mutate(bringing.variables),
  };
}

interface Bringing {
  dryRun: boolean;
  form: FormData;
  onProgress(progress: Progress): void;
}

/** An import that ended without a report; its message is the server's, in French. */
export class ImportFailure extends Error {}

/** What came of it; an import that fails says why. */
async function bring(source: string, { dryRun, form, onProgress }: Bringing): Promise<ImportReport> {
  let last: ImportEvent | null = null;
  const query = { dry_run: dryRun ? 'true' : 'false' } as const;
  await follow(bringListings, { params: { source }, query, form }, (event) => {
    last = event;
    if (event.event === 'progress') onProgress(event);
  });
  const ended = last as ImportEvent | null;
  if (ended?.event === 'report') return ended.report;
  throw new ImportFailure(ended?.event === 'failed' ? ended.message : words.failed);
}
