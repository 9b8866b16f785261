'use client'

import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useMemo, useState, type ReactNode } from 'react'
import { newQueryClient } from '@/client/query-client'
import { Navigation } from '@/components/ui/link'

/** What every page stands in: the cache of the HTTP interface, the way to other pages, and the nonce for elements that bring their own styles. */
export function House({ nonce, children }: { nonce: string; children: ReactNode }) {
  const [queryClient] = useState(newQueryClient)
  const { push: go, refresh } = useRouter()
  const navigation = useMemo(() => ({ go, refresh }), [go, refresh])
  return (
    <CSPProvider nonce={nonce} disableStyleElements>
      <Navigation value={navigation}>
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      </Navigation>
    </CSPProvider>
  )
}
