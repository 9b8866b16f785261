import { beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '@/domain/annotation/permissions'
import { confirmAnnotation, createAnnotation, getAnnotation, updateAnnotation } from './annotations'
import { getArticle, updateArticle } from './articles'
import { checkDatabase } from './mending/check'
import { restoreVersion, takeContent } from './content'
import type { Database } from './database'
import { differenceBetween } from './history'
import { listSittings } from './sittings'
import { deskWith, docOf, joost, kindOf, marieke, minute } from './testing/one-article'

let db: Database
let articleId: string

const write = (person: Person, at: number, ...texts: string[]) => takeContent(db, person, articleId, docOf(...texts), undefined, minute(at))

const A = 'De dijk is te laag.'
const B = 'Er wonen tien miljoen mensen.'

beforeEach(() => {
  ;({ db, articleId } = deskWith(A, B))
})

const mark = (exact: string) =>
  createAnnotation(db, marieke, articleId, { kind: 'claim', target: [{ type: 'TextQuoteSelector', exact }] }, minute(1)).annotation

describe('the timeline', () => {
  test('tells what was done on the text as each sitting left it, and what each did to annotations', () => {
    const people = mark('tien miljoen')
    const dike = mark('De dijk')
    updateAnnotation(db, joost, people.id, 1, { verdict: 'correct', seen: ['tien miljoen'] }, minute(2))
    write(joost, 3, 'De lage dijk.', 'Er wonen tien à elf miljoen mensen.')
    confirmAnnotation(db, marieke, people.id, ['tien à elf miljoen'], minute(4))
    updateAnnotation(db, marieke, dike.id, 1, { target: [{ type: 'TextQuoteSelector', exact: 'lage dijk' }] }, minute(5))
    updateArticle(db, joost, articleId, 1, { title: 'De dijk' }, minute(6))
    write(joost, 7, 'De lage dijk.')
    const { items } = listSittings(db, marieke, articleId, { limit: 10 })
    expect(items.map(({ how, touched, detached }) => [how, touched, detached])).toEqual([
      ['copy', 1, 1],
      ['copy', 2, 0],
      ['import', 0, 0],
    ])
    const doings = items.map((item) =>
      item.doings.map(({ did, person, count, title }) => [person.name, did, count, title].join(' ').trim()),
    )
    expect(doings).toEqual([
      [],
      ['Marieke Visser confirmed 1', 'Marieke Visser moved 1', 'Joost Bakker retitled 1 De dijk'],
      ['Marieke Visser marked 2', 'Joost Bakker settled 1'],
    ])
  })

  test('comes in pages that join without a gap', () => {
    for (let i = 1; i <= 7; i++) {
      write(i % 2 ? marieke : joost, i * 20, A, `${B} Regel ${i}.`)
      mark(`Regel ${i}`)
    }
    const whole = listSittings(db, marieke, articleId, { limit: 50 })
    expect([whole.items.length, whole.next]).toEqual([8, null])
    const pages = []
    for (let before: number | undefined; ;) {
      const page = listSittings(db, marieke, articleId, { limit: 3, before })
      pages.push(...page.items)
      if (page.next === null) break
      before = Number(page.next)
    }
    expect(pages).toEqual(whole.items)
    expect(whole.items.map(({ doings }) => doings.map(({ count }) => count))).toEqual([...Array<number[]>(7).fill([1]), []])
  })
})

describe('bringing a version back', () => {
  test('makes the text what it was, by new steps; annotations find their words, and it can be taken back the same way', () => {
    const people = mark('tien miljoen mensen')
    write(joost, 2, A)
    const { version } = getArticle(db, marieke, articleId)
    expect(getAnnotation(db, marieke, people.id).state).toBe('detached')
    const taken = restoreVersion(db, marieke, articleId, { to: 0, version }, minute(30))
    expect(taken.blocks.map(({ kind }) => kind)).toEqual(['same', 'come'])
    expect([getArticle(db, marieke, articleId).text, getAnnotation(db, marieke, people.id).state]).toEqual([`${A}\n\n${B}`, 'anchored'])
    const [newest] = listSittings(db, marieke, articleId, { limit: 1 }).items
    expect(newest).toMatchObject({ how: 'restore', restored: 0, person: { name: 'Marieke Visser' } })
    restoreVersion(db, joost, articleId, { to: version }, minute(31))
    expect([getArticle(db, marieke, articleId).text, getAnnotation(db, marieke, people.id).state]).toEqual([A, 'detached'])
    expect(checkDatabase(db)).toEqual([])
  })

  test('is refused on a text that moved on, and for a version that never was', () => {
    write(joost, 2, A)
    expect(kindOf(() => restoreVersion(db, marieke, articleId, { to: 0, version: 0 }, minute(3)))).toBe('behind')
    expect(kindOf(() => restoreVersion(db, marieke, articleId, { to: 99 }, minute(3)))).toBe('missing')
    expect(restoreVersion(db, marieke, articleId, { to: 1 }, minute(3))).toMatchObject({ steps: 0, version: 1, affected: [] })
  })
})

test('the difference between any two versions is told by block', () => {
  write(joost, 2, A, 'Er wonen elf miljoen mensen.')
  write(joost, 3, A)
  expect(differenceBetween(db, marieke, articleId, 0, 1).blocks.map(({ kind }) => kind)).toEqual(['same', 'changed'])
  const { version } = getArticle(db, marieke, articleId)
  expect(differenceBetween(db, marieke, articleId, version, 0).blocks.map(({ kind }) => kind)).toEqual(['same', 'come'])
  expect(kindOf(() => differenceBetween(db, marieke, articleId, 0, 99))).toBe('missing')
})
