/** An article of a given length with a given number of annotations, made by rule: the same at every run. */
import { v7 as newId } from 'uuid'
import { exactOf, spanOfOffsets, textMap } from '@/domain/article/positions'
import { schema } from '@/domain/article/schema'
import { describeRange } from '@/domain/anchoring/locate'
import type { Annotation, Kind } from '@/domain/contract/annotation'
import type { Node } from '@tiptap/pm/model'

const WORDS =
  'de dijk water bestuur zegt volgens rapport miljoen euro jaar rivier plan huis bewoners kans norm breder hoger besluit voor niet over maar onder tegen vraagt antwoord cijfers meting zand grond stuw gemeente wethouder avond zaal lang kort oud nieuw'.split(
    ' ',
  )
const KINDS: readonly Kind[] = ['claim', 'quote', 'note']
const WORDS_A_PARAGRAPH = 50
const PARAGRAPHS_A_SECTION = 12

/** A generator of whole numbers below a bound (mulberry32): no library is needed for numbers that only have to look mixed. */
function mixer(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

export function longArticle(words: number): Node {
  const next = mixer(7)
  const paragraph = (count: number) =>
    Array.from({ length: count }, () => WORDS[next(WORDS.length)])
      .join(' ')
      .replace(/^./, (first) => first.toUpperCase()) + '.'
  const content = Array.from({ length: Math.ceil(words / WORDS_A_PARAGRAPH) }, (_, i) => {
    const text = [{ type: 'text', text: paragraph(WORDS_A_PARAGRAPH) }]
    const block = { type: 'paragraph', content: text }
    if (i % PARAGRAPHS_A_SECTION !== 0 || i === 0) return [block]
    return [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: paragraph(4).slice(0, -1) }] }, block]
  })
  return schema.nodeFromJSON({ type: 'doc', content: content.flat() })
}

/** Annotations spread over the whole text, each some words long. */
export function manyAnnotations(doc: Node, count: number): Annotation[] {
  const next = mixer(count)
  const map = textMap(doc)
  const somebody = { id: null, name: 'Bench' }
  const time = '2026-01-01T12:00:00.000Z'
  return Array.from({ length: count }, (_, i): Annotation => {
    const start = Math.floor((map.text.length / count) * i)
    const span = spanOfOffsets(map, start, Math.min(map.text.length, start + 8 + next(60))) ?? spanOfOffsets(map, 0, 8)
    if (!span) throw new RangeError('The article has no words.')
    const range = { ...span, ...describeRange(map.text, span.start, span.end), state: 'anchored' as const, was: exactOf(map, span) }
    const empty = {
      note: null,
      noteText: '',
      claimant: null,
      correction: null,
      speaker: null,
      manner: null,
      originalWording: null,
      assignee: null,
    }
    return {
      ...{ id: newId(), articleId: '', kind: KINDS[next(3)] ?? 'claim', ranges: [range], state: 'anchored', tags: [], ...empty },
      ...{ statement: `Bewering ${i}`, status: 'open', verdict: null, settledAt: null, settledBy: null, settledVersion: null },
      ...{ visibility: 'public', evidence: [], version: 1, author: somebody, createdAt: time, updatedAt: time, deletedAt: null },
    }
  })
}
