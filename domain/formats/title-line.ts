/** Plain text often begins with its title, which then stands in the article twice. For whoever looks at an import: the text without it. */
import { leadingDate } from './leading-date'

/** The text without its first line, where that is the title and more follows; else null. A date before it stays. */
export function withoutTitle(content: string, title: string): string | null {
  const { rest } = leadingDate(content)
  const before = content.slice(0, content.trimEnd().length - rest.length)
  const line = /^[^\r\n]*/.exec(rest)?.[0] ?? ''
  const after = rest.slice(line.length).trimStart()
  return line.replace(/\s+/gu, ' ').trim() === title && after !== '' ? before + after : null
}
