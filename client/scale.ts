/** The desk's scale of verdicts in the cache. */
import { queryOptions } from '@tanstack/react-query'
import { Scale } from '@/domain/contract/scale'
import { request } from './request'

export const scaleQuery = queryOptions({ queryKey: ['scale'], queryFn: ({ signal }) => request('/api/scale', Scale, { signal }) })
