import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { SCHEMA_VERSION } from '@/domain/article/schema'
import { picture, type PICTURES } from '@/domain/testing/pictures'
import { addArticle, deleteArticle, getArticle } from './articles'
import { checkDatabase } from './mending/check'
import { cleanImages } from './clean-images'
import type { Database } from './database'
import { listEvents } from './events'
import { imageFolder } from './image-files'
import { addImage } from './images'
import { openDatabase } from './open'
import { takeSteps } from './steps'
import { docOf, FIELDS, marieke, minute } from './testing/one-article'

const hour = (n: number): Date => minute(n * 60)
let db: Database

beforeEach(() => {
  db = openDatabase(':memory:')
})

function article(): string {
  return addArticle(db, marieke, { ...FIELDS, doc: docOf('De dijk is oud.'), annotations: [], request: Math.random() }, hour(0)).article.id
}

const keep = (id: string, name: (typeof PICTURES)[number], at = hour(0)): string => addImage(db, marieke, id, picture(name), at).image.src
const isThere = (src: string): boolean => existsSync(path.join(imageFolder(db), path.basename(src)))

function edit(id: string, ...steps: { stepType: string }[]): void {
  const { version } = getArticle(db, marieke, id)
  takeSteps(db, marieke, id, { version, clientId: 'c', batchId: crypto.randomUUID(), schemaVersion: SCHEMA_VERSION, steps }, hour(0))
}
const put = (src: string) => ({
  stepType: 'replace',
  from: 0,
  to: 0,
  slice: { content: [{ type: 'image', attrs: { src } }] },
})

test('what no version ever showed goes after a day, and the log says so', () => {
  const id = article()
  const src = keep(id, 'png')
  expect([cleanImages(db, hour(24)), isThere(src)]).toEqual([0, true])
  expect([cleanImages(db, hour(25)), isThere(src)]).toEqual([1, false])
  expect(listEvents(db, marieke, { since: 0, articleId: id, limit: 10 }).at(-1)).toMatchObject({
    type: 'image.removed',
    actor: { id: null },
    data: { name: path.basename(src) },
  })
  expect(checkDatabase(db)).toEqual([])
  expect([keep(id, 'png', hour(26)), isThere(src)]).toEqual([src, true])
})

test('what is brought again is left alone for another day', () => {
  const id = article()
  keep(id, 'png')
  keep(id, 'png', hour(20))
  expect([cleanImages(db, hour(40)), cleanImages(db, hour(45))]).toEqual([0, 1])
})

test('what any version shows stays: the one of now, one before it, one in the middle of a batch, and one in the bin', () => {
  const id = article()
  edit(id, put(keep(id, 'png')))
  edit(id, put(keep(id, 'jpeg')))
  edit(id, { stepType: 'replace', from: 0, to: 1 } as { stepType: string })
  edit(id, put(keep(id, 'gif')), { stepType: 'replace', from: 0, to: 1 } as { stepType: string })
  const binned = article()
  edit(binned, put(keep(binned, 'webp')))
  deleteArticle(db, marieke, binned, 1, hour(1))
  expect(cleanImages(db, hour(48))).toBe(0)
  expect(readdirSync(imageFolder(db))).toHaveLength(4)
  expect(checkDatabase(db)).toEqual([])
})

test('the file stays while another article shows the picture', () => {
  const [id, other] = [article(), article()]
  const src = keep(id, 'png')
  edit(other, put(src))
  expect([cleanImages(db, hour(25)), isThere(src)]).toEqual([1, true])
  expect(checkDatabase(db)).toEqual([])
})
