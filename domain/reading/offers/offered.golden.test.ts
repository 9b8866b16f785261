import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { textMap } from '@/domain/article/positions'
import type { LightAnnotation } from '@/domain/contract/annotation'
import { readArticle } from '@/domain/formats/read-article'
import { wordsOf } from './dismissed'
import { offered, type Decided } from './offered'
import { readText } from '../read-text'
import { ANNOTATION_KINDS, suggestionsIn } from './suggestion'

const golden = path.join(import.meta.dirname, '..', 'golden')
const nothing: Decided = { annotations: [], dismissals: [], corrections: [] }

/** An article, and the suggestions in it after what was decided. */
function opened(content: string) {
  const { article } = readArticle({ format: 'text', content })
  const map = textMap(article.doc)
  const reading = readText(map.text, article.language)
  return { map, left: (decided: Partial<Decided>) => suggestionsIn(offered(map, reading, { ...nothing, ...decided })) }
}

describe.each(globSync('*/*.txt', { cwd: golden }).sort())('%s', (file) => {
  const content = readFileSync(path.join(golden, file), 'utf8')
  const { map, left } = opened(content)
  const all = left({})

  test('once all is accepted nothing is offered', () => {
    const annotations = all.map(({ kind, ranges }, i): LightAnnotation => ({
      ...{ id: `a${i}`, kind: ANNOTATION_KINDS[kind], status: 'open', verdict: null, state: 'anchored', version: 1 },
      ranges: ranges.map(({ start, end }) => ({ start, end, from: null, to: null, state: 'anchored' })),
    }))
    expect(all.length).toBeGreaterThan(5)
    expect(left({ annotations })).toEqual([])
  })

  test('once all is dismissed nothing is offered, here and in a copy that begins and ends otherwise', () => {
    const dismissals = all.map(({ kind, ranges }, i) => ({ id: `d${i}`, kind, ...wordsOf(map.text, ranges) }))
    expect(left({ dismissals })).toEqual([])
    const copy = opened(`Het regende.\n\n${content.trimEnd()}\n\nHet regende.`)
    const kept = new Set(dismissals.map(({ kind, exact }) => `${kind} ${exact}`))
    const back = copy.left({ dismissals }).filter(({ kind, ranges }) => kept.has(`${kind} ${wordsOf(copy.map.text, ranges).exact}`))
    expect(back).toEqual([])
  })

  test('each one that is dismissed is gone alone', () => {
    const shown = (list: typeof all) => list.map(({ kind, ranges }) => `${kind} ${wordsOf(map.text, ranges).exact}`)
    for (const [i, { kind, ranges }] of all.entries())
      expect(shown(left({ dismissals: [{ id: 'd', kind, ...wordsOf(map.text, ranges) }] }))).toEqual(shown(all.toSpliced(i, 1)))
  })
})
