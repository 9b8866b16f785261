/** A text with ranges that is edited as the server would do it: what tests of anchoring begin with. */
import type { Node } from '@tiptap/pm/model'
import { Transform, type Step, type StepMap } from '@tiptap/pm/transform'
import { applyBatch, type RangeChange } from '@/domain/anchoring/apply-batch'
import type { Anchors } from '@/domain/anchoring/follow-batch'
import { packPlacements, unpackPlacements } from '@/domain/anchoring/placements'
import { LogMapping } from '@/domain/article/log-mapping'
import { exactOf, spanOfOffsets, spanOfPositions, textMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'

/** What is done to a text; `at` tells where words stand in it. */
export type Edit = (tr: Transform, at: (words: string) => number) => void

/** An article of paragraphs with ranges on some of its words, edited batch by batch. */
export class EditedText {
  doc: Node
  anchors: Anchors
  version = 0
  readonly was = new Map<number, string>()
  readonly states = new Map<number, RangeChange>()
  private last: Transform | null = null
  private readonly log: { step: Step; doc: Node; map: StepMap; undoes: number | undefined }[] = []

  constructor(text: string, words: readonly string[]) {
    const paragraphs = text.split('\n\n').map((block) => schema.node('paragraph', null, block === '' ? [] : [schema.text(block)]))
    this.doc = schema.node('doc', null, paragraphs)
    const map = textMap(this.doc)
    const placements = words.map((exact, no) => {
      const start = map.text.indexOf(exact)
      const span = spanOfOffsets(map, start, start + exact.length)
      if (!span) throw new Error(`not in the text: ${exact}`)
      this.was.set(no, exact)
      return { no, from: span.from, to: span.to }
    })
    this.anchors = { placements: packPlacements(placements), wounds: [], inserted: [] }
  }

  edit(change: Edit, { mirrors = new Map(), client = 'me' }: { mirrors?: ReadonlyMap<number, number>; client?: string } = {}): this {
    const before = this.doc
    const tr = new Transform(before)
    change(tr, (words) => {
      const map = textMap(tr.doc)
      const start = map.text.indexOf(words)
      const span = start < 0 ? null : spanOfOffsets(map, start, start + words.length)
      if (!span) throw new Error(`not in the text: ${words}`)
      return span.from
    })
    tr.mapping.maps.forEach((map, i) => this.log.push({ step: tr.steps[i] as Step, doc: tr.docs[i] as Node, map, undoes: mirrors.get(i) }))
    const since = (version: number, count: number): LogMapping => {
      const mapping = new LogMapping(version)
      for (const { map, undoes } of this.log.slice(version, this.version + count)) mapping.add(map, undoes)
      return mapping
    }
    const batch = {
      version: this.version,
      client,
      ...{ before: textMap(before), after: textMap(tr.doc), docs: tr.docs, doc: tr.doc, maps: tr.mapping.maps },
      undoing: mirrors,
      since,
    }
    const { anchors, changes } = applyBatch(this.anchors, batch, (no) => this.was.get(no) ?? '')
    for (const changed of changes) this.states.set(changed.no, changed)
    this.anchors = anchors
    this.doc = tr.doc
    this.version += tr.steps.length
    this.last = tr
    return this
  }

  /** Undoes the last batch, and says so step by step. Once more, and it is done again. */
  takeBack(): this {
    const { steps, docs } = this.last as Transform
    const back = steps.map((step, i) => step.invert(docs[i] as Node)).reverse()
    const mirrors = new Map(back.map((_, i) => [i, this.version - i]))
    return this.edit((tr) => back.forEach((step) => tr.step(step)), { mirrors })
  }

  /** Undoes the steps that led to some versions, in one batch, and says so; what came since stays. */
  undo(...versions: readonly number[]): this {
    const mirrors = new Map<number, number>()
    const change: Edit = (tr) =>
      versions.forEach((version, i) => {
        const { step, doc } = this.log[version - 1] as (typeof this.log)[number]
        const mapping = new LogMapping(version)
        for (const { map, undoes } of this.log.slice(version)) mapping.add(map, undoes)
        tr.mapping.maps.forEach((map, k) => mapping.add(map, mirrors.get(k)))
        tr.step(step.invert(doc).map(mapping) as Step)
        mirrors.set(i, version)
      })
    return this.edit(change, { mirrors })
  }

  /** Where the words of a range begin, as an offset; null when it is detached. */
  startOf(no: number): number | null {
    const place = unpackPlacements(this.anchors.placements).find((placement) => placement.no === no)
    return (place && spanOfPositions(textMap(this.doc), place.from, place.to)?.start) ?? null
  }

  /** The words a range stands on, null when it is detached, and its state. */
  on(no: number): [string | null, string] {
    const place = unpackPlacements(this.anchors.placements).find((placement) => placement.no === no)
    const map = textMap(this.doc)
    const span = place && spanOfPositions(map, place.from, place.to)
    return [span ? exactOf(map, span) : null, this.states.get(no)?.state ?? 'anchored']
  }
}

export const cut =
  (words: string): Edit =>
  (tr, at) =>
    tr.delete(at(words), at(words) + words.length)
export const put =
  (words: string, before: string): Edit =>
  (tr, at) =>
    tr.insert(at(before), schema.text(words))
