/** Selecting whole sentences by key. */
import { spanOfOffsets, type TextMap } from '@/domain/article/positions'
import { selectWords } from '@/editor/annotations/commands'
import { selectedWords } from '@/editor/annotations/queries'
import type { Sentences } from './late-sentences'
import type { Scene } from './scene'

export function selecting(scene: Scene) {
  const { store, text, article } = scene

  /** Selects the sentence at the caret, or adds the next one to the selection. */
  function selectSentence(isMore: boolean): void {
    scene.withSentences((sentences) => selectNow(isMore, sentences))
  }

  function selectNow(isMore: boolean, sentences: Sentences): void {
    const { sentenceAt } = sentences
    const { editor } = scene
    if (!editor) return
    const map = text.map()
    const { from, to } = editor.state.selection
    const start = offsetAt(map, from)
    const end = offsetAt(map, to)
    const first = sentenceAt(map, start, article.language)
    if (!first) return
    const isEmpty = from === to
    const last =
      isMore && !isEmpty
        ? nextSentence(map, end, article.language, sentences)
        : isEmpty
          ? first
          : sentenceAt(map, Math.max(start, end - 1), article.language)
    const span = spanOfOffsets(map, Math.min(first.start, isMore && !isEmpty ? start : first.start), (last ?? first).end)
    if (span) selectWords(editor, span.from, span.to)
    store.set({ selected: selectedWords(editor, text.map), isSelecting: false })
  }

  return { selectSentence }
}

/** The offset of a position: of the text that follows it. */
function offsetAt(map: TextMap, position: number): number {
  const block = map.blocks.findLast((candidate) => candidate.from <= position) ?? map.blocks[0]
  return block ? block.start + Math.min(Math.max(0, position - block.from), block.length) : 0
}

/** The sentence after the one that ends at or holds an offset; the first of the next block after the last of one. */
function nextSentence(
  map: TextMap,
  offset: number,
  language: string | null,
  { sentencesOf }: Sentences,
): { start: number; end: number } | null {
  for (const block of map.blocks) {
    if (block.start + block.length <= offset) continue
    const text = map.text.slice(block.start, block.start + block.length)
    const next = sentencesOf(text, language).find((sentence) => block.start + sentence.end > offset)
    if (next) return { start: block.start + next.start, end: block.start + next.end }
  }
  return null
}
