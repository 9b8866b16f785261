import type { Losses } from './losses'

/** One kind of line end, no byte-order mark, no control characters. */
export function cleanText(content: string, losses: Losses): string {
  const lines = content
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?|[\v\u0085\u2028]/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')
  return lines.replace(/[^\P{Cc}\t\n]+/gu, (run) => {
    losses.add('dropped-control', run.length)
    return ''
  })
}
