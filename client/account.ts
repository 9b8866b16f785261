/** One's own account: name, password, browsers, and the tokens of one's programs. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { SessionList, TokenList, TokenMade, type OwnChange, type PasswordChange } from '@/domain/contract/person'
import { request, requestNothing } from './request'

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => request('/api/me/sessions', SessionList, { signal }),
})

export const tokensQuery = queryOptions({ queryKey: ['tokens'], queryFn: ({ signal }) => request('/api/tokens', TokenList, { signal }) })

/** Changes one's own name. */
export function useRenameMyself() {
  return useMutation({
    mutationFn: (change: OwnChange) => request('/api/me', z.object({ name: z.string() }), { method: 'PATCH', body: change }),
  })
}

/** Changes one's own password; other browsers are signed out. */
export function useChangePassword() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (change: PasswordChange) => requestNothing('/api/me/password', { method: 'POST', body: change }),
    onSettled: () => queryClient.invalidateQueries(sessionsQuery),
  })
}

/** Signs one of one's own browsers out. */
export function useEndSession() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => requestNothing(`/api/me/sessions/${id}`, { method: 'DELETE' }),
    onSettled: () => queryClient.invalidateQueries(sessionsQuery),
  })
}

/** Makes a token; the answer is the only time it is known. */
export function useMakeToken() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => request('/api/tokens', TokenMade, { method: 'POST', body: { name } }),
    onSettled: () => queryClient.invalidateQueries(tokensQuery),
  })
}

/** Makes a token useless. */
export function useRevokeToken() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => requestNothing(`/api/tokens/${id}`, { method: 'DELETE' }),
    onSettled: () => queryClient.invalidateQueries(tokensQuery),
  })
}
