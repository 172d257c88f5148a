import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { readEdition } from '#api/contract/editing.contract';
import { addMember, readMembers, removeMember } from '#api/contract/members.contract';
import { call } from '#web/api/client.ts';
import type { Member } from '#api/contract/members.contract';

/** What can be done to the list; a change of role is an invitation with another one. */
export type TeamChange =
  { does: 'invite' | 'change'; courriel: string; role: Member['role'] } | { does: 'remove'; member: Member };

/** A listing as its keeper sees it: its name, and whether the list of its members is hers to change. */
export const useEdition = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['edition', id],
    queryFn: ({ signal }) => call(readEdition, { params: { id } }, signal),
    staleTime: 0,
    enabled,
  });

const keyOf = (id: string) => ['members', id];

export const useMembers = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => call(readMembers, { params: { id } }, signal),
    staleTime: 0,
    enabled,
  });

/** Each change answers the list as it has become. */
export function useTeamChange(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: TeamChange) =>
      change.does === 'remove'
        ? call(removeMember, { params: { id, account: change.member.account_id } })
        : call(addMember, { params: { id }, body: { courriel: change.courriel, role: change.role } }),
    networkMode: 'always',
    onSuccess: (members) => queries.setQueryData(keyOf(id), members),
  });
}
