/** Half-filled forms of new sources, by annotation: looking at another card in between must not cost them. They live as long as the page. */
const kept = new Map<string, Readonly<Record<string, string>>>()

export function draftOf(annotationId: string): Readonly<Record<string, string>> | undefined {
  return kept.get(annotationId)
}

/** Keeps what stands in a form; null, or nothing filled in, forgets it. */
export function keepDraft(annotationId: string, form: FormData | null): void {
  const fields = Object.fromEntries([...(form ?? [])].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const isFilled = ['url', 'title', 'excerpt', 'note'].some((name) => (fields[name] ?? '').trim() !== '')
  if (isFilled) kept.set(annotationId, fields)
  else kept.delete(annotationId)
}
