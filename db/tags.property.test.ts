import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Person } from '@/domain/annotation/permissions'
import { schema } from '@/domain/article/schema'
import type { Annotation } from '@/domain/contract/annotation'
import { deleteAnnotation, restoreAnnotation } from './annotation-bin'
import { createAnnotation, getAnnotation } from './annotations'
import { addArticle } from './articles'
import { checkDatabase } from './mending/check'
import { openDatabase } from './open'
import { createTag, listTags, mergeTag } from './tags'

const marieke: Person = { id: 'p1', name: 'Marieke Visser', email: 'm@example.org', role: 'member' }
const now = new Date('2026-11-24T10:00:00Z')
const later = new Date('2026-11-25T10:00:00Z')
const NAMES = ['water', 'dijken', 'getallen', 'klimaat', 'Bos', 'onbekend', 'cijfers']

/** An annotation with some of the names, in some order, that may be in the bin while tags are merged. */
const marked = fc.record({ tags: fc.shuffledSubarray(NAMES), isInBin: fc.boolean() })
/** Two of the tags that are left, by their place among them. */
const merge = fc.tuple(fc.nat(), fc.nat())

const withoutTags = ({ tags: _, ...others }: Annotation): Omit<Annotation, 'tags'> => others

test('however tags are merged, each annotation carries what its tags became, once each, and nothing else changes', () => {
  let merged = 0
  fc.assert(
    fc.property(fc.array(marked, { maxLength: 8 }), fc.array(merge, { maxLength: NAMES.length + 2 }), (wanted, merges) => {
      const db = openDatabase(':memory:')
      const doc = schema.nodeFromJSON({
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'De dijk is oud.' }] }],
      })
      const fields = { title: 'Dijk', byline: null, source: null, url: null, language: 'nl', publishedAt: null }
      const articleId = addArticle(db, marieke, { ...fields, doc, annotations: [], request: 1 }, now).article.id
      const before = NAMES.map((name) => createTag(db, marieke, { name }, now).tag)
      const made = wanted.map(({ tags, isInBin }) => {
        const target = [{ type: 'TextQuoteSelector' as const, exact: 'dijk' }]
        const { annotation } = createAnnotation(db, marieke, articleId, { kind: 'claim', target, tags }, now)
        return isInBin ? deleteAnnotation(db, marieke, annotation.id, annotation.version, now) : annotation
      })

      /** What became of each tag. */
      const image = new Map(before.map(({ id }) => [id, id]))
      for (const [a, b] of merges) {
        const left = [...new Set(image.values())]
        const from = left[a % left.length] as string
        const into = left[b % left.length] as string
        if (from === into) continue
        mergeTag(db, marieke, from, into, later)
        for (const [id, stands] of image) if (stands === from) image.set(id, into)
        merged += 1
      }

      for (const annotation of made) {
        const after = getAnnotation(db, marieke, annotation.id)
        const images = new Set(annotation.tags.map(({ id }) => image.get(id)))
        expect(after.tags.map(({ id }) => id).sort()).toEqual([...images].sort())
        expect(withoutTags(after)).toEqual(withoutTags(annotation))
      }
      const living = made.filter(({ deletedAt }) => deletedAt === null)
      const usesOf = (tag: string) => living.filter(({ tags }) => tags.some(({ id }) => image.get(id) === tag)).length
      const left = before.filter(({ id }) => image.get(id) === id)
      const shown = listTags(db, marieke).map(({ id, name, colour, uses }) => ({ id, name, colour, uses }))
      expect(shown.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        left.map(({ id, name, colour }) => ({ id, name, colour, uses: usesOf(id) })).sort((a, b) => (a.id < b.id ? -1 : 1)),
      )

      // What lay in the bin comes back with what its tags have become; the log tells all of it.
      for (const { id, deletedAt, tags } of made) {
        if (deletedAt === null) continue
        const restored = restoreAnnotation(db, marieke, id, later)
        expect(new Set(restored.tags.map((tag) => tag.id))).toEqual(new Set(tags.map((tag) => image.get(tag.id))))
      }
      expect(checkDatabase(db)).toEqual([])
      db.$client.close()
    }),
    { numRuns: 100 },
  )
  expect(merged).toBeGreaterThan(150)
})
