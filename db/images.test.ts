import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Person } from '@/domain/annotation/permissions'
import { schema } from '@/domain/article/schema'
import { readArticle } from '@/domain/formats/read-article'
import { writerOf } from '@/domain/formats/formats'
import { picture } from '@/domain/testing/pictures'
import { addArticle, previewArticle } from './articles'
import { backupImages } from './backup-images'
import { checkDatabase } from './mending/check'
import type { Database } from './database'
import { gatherExport } from './export'
import { imageFolder } from './image-files'
import { addImage, pictureOf } from './images'
import { openDatabase } from './open'
import { people } from './schema'

const marieke: Person = { id: 'p1', name: 'Marieke Visser', email: 'm@example.org', role: 'member' }
const now = new Date('2026-11-26T10:00:00Z')
const ELSEWHERE = 'https://example.org/a.png'
let db: Database

function desk(): Database {
  const opened = openDatabase(':memory:')
  opened
    .insert(people)
    .values({ ...marieke, createdAt: now, updatedAt: now })
    .run()
  return opened
}

beforeEach(() => {
  db = desk()
})

/** An article with a picture of the desk, kept for another article before, and one elsewhere. */
function illustrated(): { id: string; src: string } {
  const fields = { title: 'De dijk', byline: null, source: null, url: null, language: null, publishedAt: null }
  const words = schema.node('paragraph', null, schema.text('De dijk is oud.'))
  const bare = addArticle(db, marieke, { ...fields, doc: schema.node('doc', null, words), annotations: [], request: 1 }, now)
  const { src } = addImage(db, marieke, bare.article.id, picture('png'), now).image
  const shown = { src, alt: 'Een “dijk”', caption: 'De dijk', credit: 'Ria' }
  const doc = schema.node('doc', null, [words, schema.node('image', shown), schema.node('image', { src: ELSEWHERE })])
  const { article } = addArticle(db, marieke, { ...fields, doc, annotations: [], request: 2 }, now)
  return { id: article.id, src }
}

function exported(format: string, id: string): string {
  const { article, annotations, scale, pictureOf } = gatherExport(db, marieke, id)
  return writerOf(format)?.write(article, annotations, { notes: 'all', scale, now, pictureOf }).content ?? ''
}

function brought(content: string) {
  const { article, annotations, pictures, origin } = readArticle({ format: 'json', content })
  return { ...article, annotations, pictures, origin, request: content }
}

test('a JSON export holds its pictures, and an empty desk has them from it as they were', () => {
  const { id, src } = illustrated()
  const content = exported('json', id)
  const other = desk()
  previewArticle(other, marieke, brought(content), now)
  expect(readdirSync(imageFolder(other))).toEqual([])
  const { article } = addArticle(other, marieke, brought(content), now)
  expect(JSON.stringify(article.doc)).toContain(src)
  expect(Buffer.from(pictureOf(other, marieke, src)?.data ?? '', 'base64')).toEqual(Buffer.from(picture('png')))
  expect(checkDatabase(other)).toEqual([])
  db = other
  expect(exported('json', article.id)).toBe(content)
})

test('a JSON export whose pictures are not those of its text is refused, and nothing is kept', () => {
  const { id } = illustrated()
  const content = exported('json', id).replace(/"data": "[^"]+"/, `"data": "${Buffer.from(picture('gif')).toString('base64')}"`)
  const other = desk()
  expect(() => addArticle(other, marieke, brought(content), now)).toThrow(/^A picture in this export is not the one/)
  expect(readdirSync(imageFolder(other))).toEqual([])
})

test('a picture whose file is gone stays behind, and the export says so', () => {
  const { id, src } = illustrated()
  rmSync(path.join(imageFolder(db), src.split('/').at(-1) ?? ''))
  expect(exported('json', id)).toContain('One picture stays behind')
  expect(exported('html', id)).toContain('De dijk Ria')
})

test('a page for readers holds the pictures of the desk, and asks nothing of anybody', () => {
  const { id } = illustrated()
  const page = exported('html', id)
  expect(page).toContain(
    `<img src="data:image/png;base64,${Buffer.from(picture('png')).toString('base64')}" alt="Een “dijk”" width="3" height="2"><figcaption>De dijk Ria</figcaption>`,
  )
  expect(page).toContain('img-src data:')
  expect(page).not.toMatch(/src="(?!data:)/)
})

test('Markdown names them', () => {
  const { id, src } = illustrated()
  expect(exported('markdown', id)).toContain(`![De dijk Ria](${src})`)
})

test('a copy of the pictures is made beside a backup, and says which are missing', () => {
  const { src } = illustrated()
  const name = src.split('/').at(-1) ?? ''
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'kanttekening-backup-')), 'copy-images')
  expect(backupImages(db, folder)).toEqual({ copied: 1, missing: [] })
  expect(new Uint8Array(readFileSync(path.join(folder, name)))).toEqual(picture('png'))
  expect(() => backupImages(db, folder)).toThrow(/exists already/)
  rmSync(path.join(imageFolder(db), name))
  expect(backupImages(db, `${folder}-2`)).toEqual({ copied: 0, missing: [name] })
})
