/** So many letters tell one claim from another, and still fit on a line with what was done to it. */
const MOST = 44

/** The first words of what an annotation stands on, to name it by: whole ones, unless the first is longer than a line. */
export function inShort(parts: readonly string[]): string {
  const words = parts.join(' … ').replace(/\s+/gu, ' ').trim()
  if (words.length <= MOST) return words
  const end = words.lastIndexOf(' ', MOST)
  return `${words.slice(0, end > MOST / 2 ? end : MOST).replace(/[\s,.;:–—-]+$/u, '')}…`
}
