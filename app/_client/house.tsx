'use client'

import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { newQueryClient } from '@/client/query-client'

/** What every page stands in: the cache of the HTTP interface, and the nonce for elements that bring their own styles. */
export function House({ nonce, children }: { nonce: string; children: ReactNode }) {
  const [queryClient] = useState(newQueryClient)
  return (
    <CSPProvider nonce={nonce} disableStyleElements>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </CSPProvider>
  )
}
