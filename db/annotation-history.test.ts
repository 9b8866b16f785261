import { beforeEach, expect, test } from 'vitest'
import type { Person } from '@/domain/annotation/permissions'
import { annotationHistory } from './annotation-history'
import { deleteAnnotation, restoreAnnotation } from './annotation-bin'
import { confirmAnnotation, createAnnotation, getAnnotation, updateAnnotation } from './annotations'
import { addArticle } from './articles'
import { previewVersion, restoreVersion, takeContent } from './content'
import { checkDatabase } from './mending/check'
import type { Database } from './database'
import { createEvidence } from './evidence'
import { deskWith, docOf, joost, marieke, minute } from './testing/one-article'

let db: Database
let articleId: string

beforeEach(() => {
  ;({ db, articleId } = deskWith('De dijk is te laag.', 'Er wonen tien miljoen mensen.'))
})

const mark = (exact: string) =>
  createAnnotation(db, marieke, articleId, { kind: 'claim', target: [{ type: 'TextQuoteSelector', exact }], tags: ['cijfers'] }, minute(1))
    .annotation
const write = (person: Person, at: number, ...texts: string[]) => takeContent(db, person, articleId, docOf(...texts), undefined, minute(at))
const told = (id: string) =>
  annotationHistory(db, marieke, id).items.map(({ did, person, fields, words, state, version }) => ({
    who: person.name.split(' ')[0],
    did,
    ...(fields.length > 0 && { fields: fields.map(({ field, before, after }) => [field, before, after]) }),
    ...(words && { words: [words.before, words.after] }),
    state,
    version,
  }))

test('an annotation’s history tells its fields, its wordings and its places, newest first', () => {
  const { id } = mark('tien miljoen')
  updateAnnotation(db, marieke, id, 1, { statement: 'Er wonen er t' }, minute(2))
  updateAnnotation(db, marieke, id, 2, { statement: 'Er wonen er tien miljoen' }, minute(3))
  createEvidence(db, joost, id, { title: 'Telling', excerpt: '9,8 miljoen' }, minute(4))
  updateAnnotation(db, joost, id, 3, { verdict: 'correct', seen: ['tien miljoen'] }, minute(5))
  write(joost, 6, 'De dijk is te laag.', 'Er wonen tien miljoen mensen dicht opeen.')
  write(joost, 20, 'De dijk is te laag.', 'Er wonen tien à elf miljoen mensen.')
  confirmAnnotation(db, marieke, id, ['tien à elf miljoen'], minute(21))
  updateAnnotation(db, marieke, id, 5, { target: [{ type: 'TextQuoteSelector', exact: 'De dijk' }] }, minute(22))
  deleteAnnotation(db, marieke, id, 6, minute(23))
  restoreAnnotation(db, marieke, id, minute(24))
  const past = told(id)
  expect(past).toEqual([
    { who: 'Marieke', did: 'restored', state: 'anchored', version: 3 },
    { who: 'Marieke', did: 'deleted', state: 'anchored', version: 3 },
    {
      ...{ who: 'Marieke', did: 'moved', state: 'anchored', version: 3 },
      fields: [
        ['status', 'done', 'checking'],
        ['verdict', 'correct', null],
      ],
      words: [['tien à elf miljoen'], ['De dijk']],
    },
    { who: 'Marieke', did: 'confirmed', state: 'anchored', version: 3 },
    { who: 'Joost', did: 'textChanged', words: [['tien miljoen'], ['tien à elf miljoen']], state: 'changed', version: 3 },
    {
      ...{ who: 'Joost', did: 'settled', state: 'anchored', version: 0 },
      fields: [
        ['status', 'open', 'done'],
        ['verdict', null, 'correct'],
      ],
    },
    { who: 'Joost', did: 'sourced', fields: [['evidence', null, 'Telling · “9,8 miljoen”']], state: 'anchored', version: 0 },
    { who: 'Marieke', did: 'changed', fields: [['statement', null, 'Er wonen er tien miljoen']], state: 'anchored', version: 0 },
    { who: 'Marieke', did: 'marked', fields: [['tags', null, ['cijfers']]], words: [[], ['tien miljoen']], state: 'anchored', version: 0 },
  ])
})

test('words that went and came back are told with who did so', () => {
  const { id } = mark('tien miljoen mensen')
  write(joost, 2, 'De dijk is te laag.')
  const preview = previewVersion(db, marieke, articleId, { to: 0, version: 1 }, minute(30))
  expect(preview.affected).toEqual([
    {
      ...{ id, kind: 'claim' },
      before: { state: 'detached', words: ['tien miljoen mensen'] },
      after: { state: 'anchored', words: ['tien miljoen mensen'] },
    },
  ])
  expect(getAnnotation(db, marieke, id).state).toBe('detached')
  expect(restoreVersion(db, marieke, articleId, { to: 0, version: 1 }, minute(30))).toEqual(preview)
  expect(told(id).map(({ who, did, state, version }) => [who, did, state, version])).toEqual([
    ['Marieke', 'textChanged', 'anchored', 2],
    ['Joost', 'textChanged', 'detached', 1],
    ['Marieke', 'marked', 'anchored', 0],
  ])
  expect(checkDatabase(db)).toEqual([])
})

test('words that the same person took and gave back within minutes are told as both', () => {
  const { id } = mark('tien miljoen mensen')
  write(marieke, 2, 'De dijk is te laag.')
  restoreVersion(db, marieke, articleId, { to: 0, version: 1 }, minute(3))
  expect(told(id).map(({ did, state }) => [did, state])).toEqual([
    ['textChanged', 'anchored'],
    ['textChanged', 'detached'],
    ['marked', 'anchored'],
  ])
})

test('one that came with the article begins with who made it', () => {
  const { annotation } = { annotation: getAnnotation(db, marieke, mark('tien miljoen').id) }
  const fields = { title: 'Kopie', byline: null, source: null, url: null, language: 'nl', publishedAt: null }
  const doc = docOf('De dijk is te laag.', 'Er wonen tien miljoen mensen.')
  const copy = addArticle(db, joost, { ...fields, doc, annotations: [annotation], request: 2 }, minute(9))
  const [first] = db.$client.prepare('select id from annotations where article_id = ?').all(copy.article.id) as { id: string }[]
  expect(annotationHistory(db, joost, first?.id ?? '').items).toMatchObject([
    { did: 'marked', person: { name: 'Marieke Visser' }, at: minute(1).toISOString(), words: { before: [], after: ['tien miljoen'] } },
  ])
})
