/** Moving the ranges of an annotation: on other words, one more, one less. */
import { positionsOf } from '@/client/optimistic'
import { spanOfOffsets } from '@/domain/article/positions'
import type { Stretch } from '@/domain/article/segmentation'
import { moveEdge as edgeMoved, tokensOf } from '@/domain/article/edges'
import type { Annotation, Selector } from '@/domain/contract/annotation'
import type { Scene } from './scene'

export interface EdgeMove {
  edge: 'start' | 'end'
  direction: -1 | 1
  unit: 'word' | 'sentence'
}

export function ranging(scene: Scene) {
  const { store, writer, article, text } = scene

  function place(id: string, target: Selector[]): void {
    const version = text.version()
    const placed = target.find((selector) => selector.type === 'Positions')
    writer.change(id, { target, version }).catch((problem: unknown) => placed && scene.askAgain(problem, placed, version))
  }

  /** Adds the selected words to the open card as one more range. */
  function addSelection(): void {
    scene.inSentText(addSelectionNow)
  }

  function addSelectionNow(): void {
    const { selected } = store.get()
    const active = scene.active()
    if (!selected || !active) return scene.say('nothingSelected')
    const added: Selector = { type: 'Positions', from: selected.from, to: selected.to, exact: selected.exact }
    const places = [...active.ranges.flatMap(positionsOf), added]
    place(
      active.id,
      places.sort((a, b) => ('from' in a && 'from' in b ? a.from - b.from : 0)),
    )
    scene.collapse(selected.to)
    store.set({ selected: null })
  }

  /** Takes one range off an annotation that has several. */
  function removeRange(annotation: Annotation, index: number): void {
    const target = annotation.ranges.flatMap((range, i) => (i === index ? [] : positionsOf(range, i)))
    if (target.length > 0) scene.inSentText(() => place(annotation.id, target))
  }

  /** Moves an edge of the open annotation's range (the last, when it has several) by a word or a sentence. */
  function moveEdge(move: EdgeMove, index?: number): void {
    if (move.unit === 'word') return moveEdgeBy((block) => tokensOf(block, article.language), move, index)
    scene.withSentences(({ sentencesOf }) => moveEdgeBy((block) => sentencesOf(block, article.language), move, index))
  }

  function moveEdgeBy(piecesOf: (block: string) => Stretch[], move: EdgeMove, index?: number): void {
    const active = scene.active()
    if (!active) return
    const at = index ?? active.ranges.length - 1
    const range = active.ranges[at]
    if (!range || range.start === null || range.end === null) return
    setRange(active, at, edgeMoved(text.map(), { start: range.start, end: range.end }, move, piecesOf))
  }

  /** Puts a range of an annotation on other words (offsets). */
  function setRange(annotation: Annotation, index: number, { start, end }: { start: number; end: number }): void {
    const range = annotation.ranges[index]
    const map = text.map()
    const span = spanOfOffsets(map, start, end)
    if (!span || !range || (span.start === range.start && span.end === range.end)) return
    const exact = map.text.slice(span.start, span.end)
    const target = annotation.ranges.flatMap((other, i): Selector[] =>
      i === index ? [{ type: 'Positions', from: span.from, to: span.to, exact }] : positionsOf(other, i),
    )
    scene.inSentText(() => place(annotation.id, target))
  }

  return { addSelection, removeRange, moveEdge, setRange }
}
