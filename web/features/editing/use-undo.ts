import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { undoRevision } from '#api/contract/editing.contract';
import { call } from '#web/api/client.ts';
import { refreshListing } from './refresh-listing.ts';
import type { Revision } from '#api/contract/editing.contract';
import type { Conflicts } from './use-publication.ts';

/** Takes a publication back; what changed since is shown first, and nothing is undone then. */
export function useUndo(id: string, onUndone: () => void) {
  const queries = useQueryClient();
  const [conflict, setConflict] = useState<{ revision: Revision; found: Conflicts } | null>(null);
  const undo = useMutation({
    networkMode: 'always',
    mutationFn: (revision: Revision) => call(undoRevision, { params: { id, revision: revision.id } }),
    onSuccess: async (answer, revision) => {
      await refreshListing(queries, id);
      if (!answer.published) return setConflict({ revision, found: answer });
      onUndone();
    },
  });
  return {
    conflict,
    error: undo.error,
    run: (revision: Revision) => !undo.isPending && undo.mutate(revision),
    retry: () => undo.variables && undo.mutate(undo.variables),
    leave: () => setConflict(null),
  };
}
