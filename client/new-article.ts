/** An article on its way in: a file made text, how it will come in, and adding it. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { Imported, type NewArticle } from '@/domain/contract/article'
import { decode } from '@/domain/formats/decode'
import { formatOfFile, formatOfText, maxBytesOf } from '@/domain/formats/file-kinds'
import { Refusal } from '@/domain/contract/refusal'
import { request } from './request'

/** What somebody pasted, typed or chose. `key` is new for each. */
export interface Brought {
  key: string
  /** The name of the file; null for what was pasted or typed. */
  name: string | null
  content: string
  format: string
  /** The content as it came, where its title was taken out of it. */
  whole?: string
}

/** A file as text, in the encoding it is in. Throws a `Refusal` when it is too large, of another kind, or in an encoding that is not read. */
export async function readFile(file: File, key: string): Promise<Brought> {
  const format = formatOfFile(file.name, file.type)
  if (file.size > maxBytesOf(format ?? ''))
    throw new Refusal('tooLarge', 'This file is too large.', { more: { code: 'too-large', bytes: file.size } })
  const { text } = decode(new Uint8Array(await file.arrayBuffer()))
  if (format === null) throw new Refusal('unsupported', 'This kind of file is not read here.', { more: { code: 'kind' } })
  return { key, name: file.name, content: text, format }
}

/** Words that were pasted or typed, in the format they seem to be in. `html` is what the clipboard held beside them: it wins where it holds structure and the words are no text in a format of their own. */
export function readText(content: string, key: string, html = ''): Brought {
  const format = formatOfText(content)
  if (format === 'text' && STRUCTURE.test(html)) return { key, name: null, content: html, format: 'html' }
  return { key, name: null, content, format }
}

const STRUCTURE = /<(?:p|h[1-6]|li|blockquote|a\s[^>]*href)\b/i

/** How something will come in, before anything is stored. `headings`: exactly which blocks are subheads. */
export const previewQuery = ({ key, content, format }: Brought, headings: readonly number[] | null) =>
  queryOptions({
    queryKey: ['new-article', key, format, headings],
    queryFn: ({ signal }) =>
      request('/api/articles?preview=1', Imported, { method: 'POST', body: { format, content, ...(headings && { headings }) }, signal }),
    // The text itself is in the request: nothing of it is kept once the page is left.
    gcTime: 0,
    retry: false,
  })

/** Adds an article. The same id twice is added once. */
export function useAddArticle() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (article: NewArticle) => request('/api/articles', Imported, { method: 'POST', body: article }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['articles'], refetchType: 'none' }),
  })
}
