/** The desk's tags in the cache. */
import { queryOptions } from '@tanstack/react-query'
import { TagList } from '@/domain/contract/tag'
import { request } from './request'

export const tagsQuery = queryOptions({ queryKey: ['tags'], queryFn: ({ signal }) => request('/api/tags', TagList, { signal }) })
