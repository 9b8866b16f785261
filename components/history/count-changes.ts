import type { BlockChange } from '@/domain/contract/difference'

export interface ChangeCounts {
  changed: number
  come: number
  gone: number
  moved: number
  form: number
}

/** How many blocks of a difference changed, came, went, moved (once, not at both places) and took another form. */
export function countChanges(blocks: readonly BlockChange[]): ChangeCounts {
  const of = (kind: BlockChange['kind']) => blocks.filter((block) => block.kind === kind).length
  return { changed: of('changed'), come: of('come'), gone: of('gone'), moved: of('arrived'), form: of('form') }
}
