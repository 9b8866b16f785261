import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readText } from '@/domain/reading/read-text'
import { baseline } from './baseline'
import { labelledIn, newsroomGold, type LabelledArticle } from './labelled'
import { figures, score, sum, type Found, type Measure } from './score'

const GOLDEN = path.join('domain', 'reading', 'golden')
/** Not part of the project; whoever has it says where. */
const REAL = path.join(process.env.KANTTEKENING_ARTICLES ?? '../shared/articles', 'oekraine-overleg.gold.json')
const read = ({ text, language }: LabelledArticle): Found => readText(text, language)
const f1 = (articles: readonly LabelledArticle[], measure: Measure, reader = read): number =>
  figures(sum(articles.map((article) => score(article, reader(article))))[measure]).f1

// What was reached, a little below: a rule that costs more than it gives is seen. The bars themselves stand in docs/decisions/0023.
const FLOORS: [Measure, number][] = [
  ['quotes', 0.984],
  ['speakers', 0.928],
  ['indirect', 0.915],
  ['claims', 0.9],
]

describe('of the articles that rules are tuned on', () => {
  const articles = labelledIn(path.join(GOLDEN, 'tuned'))

  test.each(FLOORS)('%s are found with an F1 of %d', (measure, floor) => {
    expect(f1(articles, measure)).toBeGreaterThanOrEqual(floor)
  })

  test('claims are told far better than by flagging every sentence', () => {
    expect(f1(articles, 'claims') - f1(articles, 'claims', baseline)).toBeGreaterThanOrEqual(0.15)
  })
})

test.each<[Measure, number]>([
  ['quotes', 0.97],
  ['speakers', 0.88],
  ['indirect', 0.87],
  ['claims', 0.86],
])('in articles that no rule has seen %s are found with an F1 of %d', (measure, floor) => {
  expect(f1(labelledIn(path.join(GOLDEN, 'held-out')), measure)).toBeGreaterThanOrEqual(floor)
})

test.skipIf(!existsSync(REAL))('in the real article every quotation, its kind and its speaker are right', () => {
  const article = newsroomGold(REAL)
  expect(['quotes', 'speakers', 'scare'].map((measure) => f1([article], measure as Measure))).toEqual([1, 1, 1])
  expect(f1([article], 'indirect')).toBeGreaterThanOrEqual(0.8)
  expect(f1([article], 'claims')).toBeGreaterThanOrEqual(0.85)
})

describe('the score', () => {
  const article: LabelledArticle = {
    name: 'a',
    language: 'en',
    text: '',
    quotes: [{ kind: 'direct', ranges: [{ start: 0, end: 10 }], speaker: 'the mayor' }],
    indirect: [
      { start: 20, end: 40, speaker: null, isOptional: false },
      { start: 50, end: 60, speaker: null, isOptional: true },
    ],
    claims: [{ start: 0, end: 40, isOptional: false }],
  }

  test('counts a quote right by its ranges and kind, and its speaker without an article', () => {
    const found = { quotes: [{ ...article.quotes[0]!, speaker: 'The mayor' }], indirect: [], claims: [] }
    expect(score(article, found).speakers).toEqual({ right: 1, wrong: 0, missed: 0 })
    expect(score(article, { ...found, quotes: [{ ...article.quotes[0]!, kind: 'partial' }] }).quotes).toEqual({
      right: 0,
      wrong: 1,
      missed: 1,
    })
  })

  test('takes Sir for no part of a name', () => {
    const sir = { ...article, quotes: [{ ...article.quotes[0]!, speaker: 'Sir Alan Venn' }] }
    const found = { quotes: [{ ...article.quotes[0]!, speaker: 'Alan Venn' }], indirect: [], claims: [] }
    expect(score(sir, found).speakers).toEqual({ right: 1, wrong: 0, missed: 0 })
  })

  test('takes half in common for indirect speech, and what is optional for neither right nor wrong', () => {
    const found = (...indirect: { start: number; end: number }[]) =>
      score(article, { quotes: [], claims: [], indirect: indirect.map((one) => ({ ...one, speaker: null })) }).indirect
    expect(found({ start: 20, end: 30 }, { start: 50, end: 60 })).toEqual({ right: 1, wrong: 0, missed: 0 })
    expect(found({ start: 20, end: 29 })).toEqual({ right: 0, wrong: 1, missed: 1 })
  })
})
