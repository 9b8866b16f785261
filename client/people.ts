/** Everybody at the desk, and the invitations that are open: for admins. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { InvitationList, InvitationMade, PersonList, type NewInvitation } from '@/domain/contract/person'
import { request, requestNothing } from './request'

export const peopleQuery = queryOptions({ queryKey: ['people'], queryFn: ({ signal }) => request('/api/people', PersonList, { signal }) })

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: ({ signal }) => request('/api/invitations', InvitationList, { signal }),
})

/** Makes an invitation; the answer is the only time its link is known. */
export function useInvite() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (invitation: NewInvitation) => request('/api/invitations', InvitationMade, { method: 'POST', body: invitation }),
    onSettled: () => queryClient.invalidateQueries(invitationsQuery),
  })
}

/** Makes an invitation useless. */
export function useRevokeInvitation() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => requestNothing(`/api/invitations/${id}`, { method: 'DELETE' }),
    onSettled: () => queryClient.invalidateQueries(invitationsQuery),
  })
}
