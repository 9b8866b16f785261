import { beforeEach, describe, expect, test } from 'vitest'
import { readArticle } from '@/domain/formats/read-article'
import type { Acceptance, DismissalKind } from '@/domain/contract/suggestion'
import { LONGEST_READ } from '@/domain/reading/longest-read'
import { keyOf, suggestionsIn, type Suggestion } from '@/domain/reading/offers/suggestion'
import { deleteAnnotation } from './annotation-bin'
import { createAnnotation, getAnnotation } from './annotations'
import { listAnnotations } from './list-annotations'
import { checkDatabase } from './mending/check'
import { takeContent } from './content'
import type { Database } from './database'
import { dismissSuggestions, listDismissals, takeDismissalBack } from './dismissals'
import { acceptSuggestions, listSuggestions } from './suggestions'
import { deskWith, joost, kindOf, marieke, minute, refusalOf } from './testing/one-article'

const TEXT = [
  '“De dijk was in 2019 al 40 centimeter te laag,” zei Jan Bos. “Dat wist iedereen.”',
  'De dijk is in 2021 voor 14 miljoen euro versterkt. Volgens Ada Kok kostte dat 20 miljoen euro.',
]
const ID = '0198a000-0000-7000-8000-000000000001'

let db: Database
let articleId: string

beforeEach(() => {
  ;({ db, articleId } = deskWith(...TEXT))
})

const suggestions = (): Suggestion[] => suggestionsIn(listSuggestions(db, joost, articleId))
const found = (kind: Suggestion['kind']): Suggestion => {
  const suggestion = suggestions().find((each) => each.kind === kind)
  if (!suggestion) throw new Error(`No ${kind} was found.`)
  return suggestion
}
const keys = () => suggestions().map(({ kind, ranges }) => keyOf(kind, ranges))
const item = <K extends DismissalKind>({ kind, ranges }: { kind: K; ranges: Suggestion['ranges'] }, id?: string) => ({
  kind,
  ranges: ranges.map(({ start, end }) => ({ start, end })),
  ...(id !== undefined && { id }),
})
const accept = (...items: Acceptance['items']) => acceptSuggestions(db, marieke, articleId, { version: version(), items }, minute(1))
const dismiss = (suggestion: Suggestion) =>
  dismissSuggestions(db, marieke, articleId, { version: version(), items: [item(suggestion)] }, minute(1)).items
const version = () => listSuggestions(db, joost, articleId).version
const edit = (...blocks: string[]) =>
  takeContent(db, joost, articleId, readArticle({ format: 'text', content: blocks.join('\n\n') }).article.doc, undefined, minute(5))

describe('accepted', () => {
  test('all suggestions become annotations in one go, and none is offered again', () => {
    const all = suggestions()
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['quote', 'indirect', 'claim']))
    const { items, isNew } = accept(...all.map((each) => item(each)))
    expect([items.length, isNew]).toEqual([all.length, true])
    expect(listAnnotations(db, joost, articleId).items).toHaveLength(all.length)
    expect(suggestions()).toEqual([])
    expect(checkDatabase(db)).toEqual([])
  })

  test('a quote has its speaker and manner, what is said in other words is a paraphrase, a claim has who claims it', () => {
    expect(accept(item(found('quote'))).items).toMatchObject([{ kind: 'quote', speaker: 'Jan Bos', manner: 'direct', status: 'open' }])
    expect(accept(item(found('indirect'))).items).toMatchObject([{ kind: 'quote', speaker: 'Ada Kok', manner: 'paraphrase' }])
    const claims = suggestions().filter(({ kind }) => kind === 'claim')
    const claimants = accept(...claims.map((each) => item(each))).items.map((claim) => [claim.ranges[0]?.exact, claim.claimant])
    expect(claimants).toContainEqual(['De dijk is in 2021 voor 14 miljoen euro versterkt.', null])
    expect(claimants).toContainEqual(['Volgens Ada Kok kostte dat 20 miljoen euro.', 'Ada Kok'])
  })

  test('twice it is there once, by its id or by its words', () => {
    const quote = found('quote')
    const first = accept(item(quote, ID))
    expect(first.items[0]?.id).toBe(ID)
    for (const again of [accept(item(quote, ID)), accept(item(quote)), accept(item(quote), item(quote))]) {
      expect(again.isNew).toBe(false)
      expect(new Set(again.items.map(({ id }) => id))).toEqual(new Set([ID]))
    }
    expect(kindOf(() => accept(item(found('claim'), ID)))).toBe('taken')
    expect(listAnnotations(db, joost, articleId).items).toHaveLength(1)
  })

  test('what is put in the bin is offered again', () => {
    const before = keys()
    const [annotation] = accept(item(found('quote'))).items
    deleteAnnotation(db, marieke, annotation?.id ?? '', 1, minute(2))
    expect(keys()).toEqual(before)
  })

  test('what somebody marked by hand is not offered', () => {
    const quote = found('quote')
    const exact = '“De dijk was in 2019 al 40 centimeter te laag'
    createAnnotation(db, marieke, articleId, { kind: 'quote', target: [{ type: 'TextQuoteSelector', exact }] }, minute(1))
    expect(keys()).not.toContain(keyOf('quote', quote.ranges))
  })
})

describe('refused', () => {
  test('is what is no suggestion, by name, and nothing of the call is written', () => {
    const wrong = { kind: 'quote' as const, ranges: [{ start: 1, end: 8 }] }
    expect(() => accept(item(found('quote')), wrong)).toThrow('“De dijk” is no suggestion')
    expect(listAnnotations(db, joost, articleId).items).toEqual([])
  })

  test('is an article too long to be read while everybody waits', () => {
    const long = deskWith(...Array<string>(1000).fill('woord '.repeat(LONGEST_READ / 6 / 1000)))
    expect(refusalOf(() => listSuggestions(long.db, joost, long.articleId))).toMatchObject({
      kind: 'tooLarge',
      message: expect.stringContaining('at most 1,500,000 characters') as string,
    })
  })

  test('is what was dismissed', () => {
    const quote = found('quote')
    dismiss(quote)
    expect(kindOf(() => accept(item(quote)))).toBe('invalid')
  })

  test('is what was seen in an older text, where its words have changed; elsewhere it is followed', () => {
    const [quote, statement] = [found('quote'), found('indirect')]
    const seen = version()
    const words = TEXT.join('\n\n').slice(statement.ranges[0]?.start, statement.ranges[0]?.end)
    edit('Een nieuw begin.', (TEXT[0] ?? '').replace('40', '45'), TEXT[1] ?? '')
    const later = (suggestion: Suggestion) =>
      acceptSuggestions(db, marieke, articleId, { version: seen, items: [item(suggestion)] }, minute(6)).items
    expect(kindOf(() => later(quote))).toBe('behind')
    expect(later(statement)[0]?.ranges[0]?.exact).toBe(words)
  })
})

describe('dismissed', () => {
  test('it is not offered, and is again when that is taken back', () => {
    const before = keys()
    for (const kind of ['quote', 'indirect', 'claim'] as const) {
      const [dismissal] = dismiss(found(kind))
      expect(keys()).toHaveLength(before.length - 1)
      takeDismissalBack(db, joost, dismissal?.id ?? '', minute(2))
      expect(keys()).toEqual(before)
    }
  })

  test('it stays so when the text changes elsewhere, and is offered again when its own words have changed', () => {
    const count = keys().length
    dismiss(found('quote'))
    edit('Een nieuw begin.', ...TEXT)
    expect(keys()).toHaveLength(count - 1)
    edit(...TEXT.map((text) => text.replace('40', '45')))
    expect(keys()).toHaveLength(count)
    edit(...TEXT)
    expect(keys()).toHaveLength(count - 1)
  })

  test('in a passage with nothing to check no claim is offered', () => {
    const item = { kind: 'passage' as const, ranges: [{ start: TEXT[0]?.length ?? 0, end: TEXT.join('\n\n').length }] }
    dismissSuggestions(db, marieke, articleId, { version: version(), items: [item] }, minute(1))
    const starts = suggestions().flatMap(({ kind, ranges }) => (kind === 'claim' ? ranges.map(({ start }) => start) : []))
    expect(starts.filter((start) => start >= (TEXT[0]?.length ?? 0))).toEqual([])
    expect(listDismissals(db, joost, articleId)).toHaveLength(1)
  })
})

test('reading it writes nothing', () => {
  const [quote] = accept(item(found('quote'))).items
  const before = getAnnotation(db, joost, quote?.id ?? '')
  expect(listSuggestions(db, joost, articleId)).toEqual(listSuggestions(db, marieke, articleId))
  expect(getAnnotation(db, joost, quote?.id ?? '')).toEqual(before)
})
