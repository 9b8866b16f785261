import { beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '@/domain/annotation/permissions'
import type { Annotation } from '@/domain/contract/annotation'
import { readArticle } from '@/domain/formats/read-article'
import { deleteAnnotation } from './annotation-bin'
import { confirmAnnotation, createAnnotation, getAnnotation, updateAnnotation } from './annotations'
import { checkDatabase } from './mending/check'
import { takeContent } from './content'
import type { Database } from './database'
import { listCandidates } from './lost-words'
import { revertAnnotation } from './revert-annotation'
import { deskWith, joost, kindOf, marieke, minute } from './testing/one-article'

const TEXT = ['De dijk is 1.500 meter lang, zegt Bos.', 'Er wonen tien miljoen mensen langs de rivier.']

let db: Database
let articleId: string

beforeEach(() => {
  ;({ db, articleId } = deskWith(...TEXT))
})

const edit = (person: Person, at: number, ...blocks: string[]) =>
  takeContent(db, person, articleId, readArticle({ format: 'text', content: blocks.join('\n\n') }).article.doc, undefined, minute(at))
const again = ({ id }: Annotation) => getAnnotation(db, marieke, id)
const settled = (exact: string): Annotation => {
  const { annotation } = createAnnotation(
    db,
    marieke,
    articleId,
    { kind: 'claim', target: [{ type: 'TextQuoteSelector', exact }] },
    minute(1),
  )
  return updateAnnotation(db, marieke, annotation.id, 1, { verdict: 'correct', seen: [exact], claimant: 'Bos' }, minute(2))
}
const withoutVersion = ({ version: _version, updatedAt: _at, ...rest }: Annotation) => rest

describe('taking back', () => {
  test('a confirmation: the verdict is changed since checked again', () => {
    const claim = settled('1.500 meter')
    edit(joost, 3, 'De dijk is 1.700 meter lang, zegt Bos.', TEXT[1] ?? '')
    const before = again(claim)
    const confirmed = confirmAnnotation(db, joost, claim.id, ['1.700 meter'], minute(4))
    const after = revertAnnotation(db, joost, claim.id, confirmed.version, minute(5))
    expect(withoutVersion(after)).toEqual(withoutVersion(before))
    expect(after).toMatchObject({ state: 'changed', verdict: 'correct', ranges: [{ was: '1.500 meter', exact: '1.700 meter' }] })
    expect(checkDatabase(db)).toEqual([])
  })

  test('a reopening gives the verdict back to whom it was of, on the words it was given on', () => {
    const claim = settled('1.500 meter')
    edit(joost, 3, 'De dijk is 1.700 meter lang, zegt Bos.', TEXT[1] ?? '')
    const before = again(claim)
    const open = updateAnnotation(db, joost, claim.id, before.version, { verdict: null, status: 'open' }, minute(4))
    expect(open).toMatchObject({ verdict: null, settledBy: null })
    const after = revertAnnotation(db, joost, claim.id, open.version, minute(5))
    expect(withoutVersion(after)).toEqual(withoutVersion(before))
    expect(after.settledBy?.name).toBe('Marieke Visser')
    const opened = revertAnnotation(db, joost, claim.id, after.version, minute(6))
    expect([opened.verdict, opened.status]).toEqual([null, 'open'])
    expect(checkDatabase(db)).toEqual([])
  })

  test('the move of a detached one: it is without words again, and known by the ones it had', () => {
    const claim = settled('tien miljoen mensen langs de rivier')
    edit(joost, 3, TEXT[0] ?? '', 'Het is druk aan het water.')
    const before = again(claim)
    expect([before.state, before.verdict]).toEqual(['detached', 'correct'])
    const target = [{ type: 'TextQuoteSelector' as const, exact: '1.500 meter' }]
    const moved = updateAnnotation(db, marieke, claim.id, before.version, { target }, minute(4))
    expect(moved).toMatchObject({ state: 'anchored', verdict: null, status: 'checking' })
    const after = revertAnnotation(db, marieke, claim.id, moved.version, minute(5))
    expect(withoutVersion(after)).toEqual(withoutVersion(before))
    expect(listCandidates(db, marieke, claim.id).lost).toMatchObject({ person: { name: 'Joost Bakker' }, at: minute(3).toISOString() })
    expect(checkDatabase(db)).toEqual([])
  })

  test('the move of a detached one, whose words are then put in again: it is back on them', () => {
    const claim = settled('tien miljoen mensen langs de rivier')
    edit(joost, 3, TEXT[0] ?? '', 'Het is druk aan het water.')
    const target = [{ type: 'TextQuoteSelector' as const, exact: '1.500 meter' }]
    const moved = updateAnnotation(db, marieke, claim.id, again(claim).version, { target }, minute(4))
    revertAnnotation(db, marieke, claim.id, moved.version, minute(5))
    edit(joost, 6, ...TEXT)
    expect(again(claim)).toMatchObject({ state: 'anchored', verdict: 'correct' })
    expect(checkDatabase(db)).toEqual([])
  })

  test('a move follows the edits since; where these took its words it is detached', () => {
    const claim = settled('1.500 meter')
    const grown = updateAnnotation(
      db,
      marieke,
      claim.id,
      2,
      { target: [{ type: 'TextQuoteSelector', exact: '1.500 meter lang' }] },
      minute(3),
    )
    edit(joost, 4, 'Nieuw: de dijk.', ...TEXT)
    const after = revertAnnotation(db, marieke, claim.id, grown.version, minute(5))
    expect(after).toMatchObject({ state: 'anchored', verdict: 'correct', ranges: [{ exact: '1.500 meter' }] })
    expect(after.ranges[0]?.start).toBe('Nieuw: de dijk.\n\nDe dijk is '.length)
    const again = updateAnnotation(
      db,
      marieke,
      claim.id,
      after.version,
      { target: [{ type: 'TextQuoteSelector', exact: 'zegt Bos' }] },
      minute(6),
    )
    edit(joost, 7, 'De dijk, zegt Bos.')
    expect(revertAnnotation(db, marieke, claim.id, again.version, minute(8))).toMatchObject({ state: 'detached', verdict: 'correct' })
    expect(checkDatabase(db)).toEqual([])
  })

  test('tags, note and fields', () => {
    const claim = settled('1.500 meter')
    const note = { type: 'doc' as const, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Zie kaart' }] }] }
    const changed = updateAnnotation(db, marieke, claim.id, 2, { tags: ['maten'], note, claimant: null, visibility: 'internal' }, minute(3))
    expect(withoutVersion(revertAnnotation(db, marieke, claim.id, changed.version, minute(4)))).toEqual(withoutVersion(claim))
    expect(checkDatabase(db)).toEqual([])
  })

  test('is refused when somebody changed it since, and of what was made or deleted', () => {
    const { annotation } = createAnnotation(
      db,
      marieke,
      articleId,
      { kind: 'note', target: [{ type: 'TextQuoteSelector', exact: 'Bos' }] },
      minute(1),
    )
    expect(kindOf(() => revertAnnotation(db, marieke, annotation.id, 1, minute(2)))).toBe('invalid')
    updateAnnotation(db, marieke, annotation.id, 1, { statement: 'een' }, minute(2))
    updateAnnotation(db, joost, annotation.id, 2, { statement: 'twee', visibility: 'public' }, minute(3))
    expect(kindOf(() => revertAnnotation(db, marieke, annotation.id, 2, minute(4)))).toBe('stale')
    expect(kindOf(() => revertAnnotation(db, marieke, annotation.id, 9, minute(4)))).toBe('invalid')
    deleteAnnotation(db, marieke, annotation.id, 3, minute(5))
    expect(kindOf(() => revertAnnotation(db, marieke, annotation.id, 4, minute(6)))).toBe('missing')
  })

  test('leaves alone what was changed otherwise since, and does nothing the second time', () => {
    const claim = settled('1.500 meter')
    const opened = updateAnnotation(db, marieke, claim.id, 2, { verdict: null, status: 'open' }, minute(3))
    updateAnnotation(db, joost, claim.id, opened.version, { statement: 'De dijk is lang' }, minute(4))
    const after = revertAnnotation(db, marieke, claim.id, opened.version, minute(5))
    expect(after).toMatchObject({ verdict: 'correct', statement: 'De dijk is lang', version: 5 })
    expect(revertAnnotation(db, marieke, claim.id, opened.version, minute(6)).version).toBe(5)
    expect(checkDatabase(db)).toEqual([])
  })
})

describe('lost words', () => {
  test('went with the last edit that left none, whoever touched the article since', () => {
    const claim = settled('tien miljoen mensen langs de rivier')
    expect(listCandidates(db, marieke, claim.id)).toEqual({ version: 0, lost: null, items: [] })
    edit(marieke, 3, TEXT[0] ?? '')
    edit(joost, 4, ...TEXT)
    expect([again(claim).state, listCandidates(db, marieke, claim.id).lost]).toEqual(['anchored', null])
    edit(joost, 5, TEXT[0] ?? '', 'Er wonen elf miljoen mensen langs de rivier.')
    expect(again(claim).state).toBe('changed')
    const { version } = edit(joost, 6, TEXT[0] ?? '')
    edit(marieke, 7, TEXT[0] ?? '', 'Er woont bijna niemand.')
    expect(listCandidates(db, marieke, claim.id).lost).toEqual({
      at: minute(6).toISOString(),
      person: { id: 'p2', name: 'Joost Bakker' },
      version,
    })
  })

  test('one place of several is put back, and the others stay as they are', () => {
    const target = ['1.500 meter', 'tien miljoen mensen', 'langs de rivier'].map((exact) => ({ type: 'TextQuoteSelector' as const, exact }))
    const { annotation } = createAnnotation(db, marieke, articleId, { kind: 'quote', target }, minute(1))
    edit(joost, 2, TEXT[0] ?? '', 'Er wonen bijna tien miljoen mensen.')
    const lost = again(annotation)
    expect(lost.ranges.map((range) => range.state)).toEqual(['anchored', 'anchored', 'detached'])
    edit(joost, 3, TEXT[0] ?? '', 'Weinigen wonen langs een rivier.')
    expect(again(annotation).ranges.map((range) => range.state)).toEqual(['anchored', 'detached', 'detached'])
    const { items, version } = listCandidates(db, marieke, annotation.id)
    const best = items.find((item) => item.range === 2)
    expect(best?.exact).toBe('langs een rivier')
    const moved = updateAnnotation(
      db,
      marieke,
      annotation.id,
      1,
      {
        target: [
          { type: 'Kept', range: 0 },
          { type: 'Kept', range: 1 },
          { type: 'TextPositionSelector', start: best?.start ?? 0, end: best?.end ?? 0 },
        ],
        version,
      },
      minute(4),
    )
    expect(moved.ranges.map((range) => [range.state, range.exact])).toEqual([
      ['anchored', '1.500 meter'],
      ['detached', 'tien miljoen mensen'],
      ['anchored', 'langs een rivier'],
    ])
    expect(kindOf(() => updateAnnotation(db, marieke, annotation.id, 2, { target: [{ type: 'Kept', range: 7 }] }, minute(5)))).toBe(
      'invalid',
    )
    expect(checkDatabase(db)).toEqual([])
  })
})

describe('a note on the article', () => {
  test('stands on no words; a claim or a quote has to', () => {
    const claim = settled('tien miljoen mensen')
    edit(joost, 3, TEXT[0] ?? '')
    expect(kindOf(() => updateAnnotation(db, marieke, claim.id, 2, { target: [] }, minute(4)))).toBe('invalid')
    const note = updateAnnotation(db, marieke, claim.id, 2, { kind: 'note', target: [], visibility: 'internal' }, minute(4))
    expect(note).toMatchObject({ kind: 'note', ranges: [], state: 'anchored', verdict: null })
    expect(kindOf(() => updateAnnotation(db, marieke, claim.id, 3, { kind: 'claim' }, minute(5)))).toBe('invalid')
    expect(kindOf(() => createAnnotation(db, marieke, articleId, { kind: 'quote', target: [] }, minute(5)))).toBe('invalid')
    expect(createAnnotation(db, marieke, articleId, { kind: 'note', target: [] }, minute(5)).annotation.state).toBe('anchored')
    expect(revertAnnotation(db, marieke, claim.id, 3, minute(6))).toMatchObject({ kind: 'claim', verdict: 'correct', state: 'detached' })
    expect(checkDatabase(db)).toEqual([])
  })
})
