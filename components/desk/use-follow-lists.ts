'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { followLists } from '@/client/follow-lists'

/** Shows what others do in the lists, as it happens. */
export function useFollowLists(since: number): void {
  const queryClient = useQueryClient()
  useEffect(() => followLists({ since, queryClient }), [since, queryClient])
}
