/** A desk on disk with articles on which all was done that leaves rows: what tests of the check and of mending damage. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Transform, type Step } from '@tiptap/pm/transform'
import { spanOfOffsets } from '@/domain/article/positions'
import { schema, SCHEMA_VERSION } from '@/domain/article/schema'
import { sampleArticle } from '@/domain/sample/sample-article'
import { picture } from '@/domain/testing/pictures'
import { deleteAnnotation } from '../annotation-bin'
import { confirmAnnotation, createAnnotation, getAnnotation, updateAnnotation } from '../annotations'
import { addArticle, getArticle, updateArticle } from '../articles'
import type { Database } from '../database'
import { dismissSuggestions } from '../dismissals'
import { currentText } from '../documents'
import { createEvidence, deleteEvidence, updateEvidence } from '../evidence'
import { addImage } from '../images'
import { correctName } from '../name-corrections'
import { openDatabase } from '../open'
import { takeSteps } from '../steps'
import { createTag, updateTag } from '../tags'
import { docOf, FIELDS, joost, marieke, minute } from './one-article'

/** Edited, annotated and decided on; imported with annotations; imported without; edited and not annotated. */
export const [FULL, SAMPLE, BARE, PLAIN] = [1, 2, 3, 4].map((n) => `0198a000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
  string,
]

const TEXT = ['“De dijk is te laag,” zei wethouder Jan Bosch.', 'Er wonen tien miljoen mensen. Het water komt hoger.', 'Dat was te laat.']

export interface WorkedOn {
  folder: string
  /** A desk of its own, as it was left. */
  open(): Database
  remove(): void
}

export function workedOn(): WorkedOn {
  const folder = mkdtempSync(path.join(tmpdir(), 'kanttekening-worked-on-'))
  const whole = path.join(folder, 'whole')
  const db = openDatabase(path.join(whole, 'kanttekening.db'))
  workOn(db)
  db.$client.close()
  let copies = 0
  return {
    folder,
    open() {
      const copy = path.join(folder, String(++copies))
      cpSync(whole, copy, { recursive: true })
      return openDatabase(path.join(copy, 'kanttekening.db'))
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

function workOn(db: Database): void {
  const sample = sampleArticle('nl', { person: marieke, now: minute(0), newId: () => crypto.randomUUID() })
  addArticle(db, marieke, { ...FIELDS, id: FULL, doc: docOf(...TEXT), annotations: [], request: 1 }, minute(0))
  const imported = addArticle(db, marieke, { ...sample.article, annotations: sample.annotations, id: SAMPLE, request: 2 }, minute(0))
  addArticle(db, marieke, { ...FIELDS, id: BARE, doc: docOf('Niets aan de hand.'), annotations: [], request: 3 }, minute(0))
  addArticle(db, marieke, { ...FIELDS, id: PLAIN, doc: docOf('Niets aan de hand.'), annotations: [], request: 4 }, minute(0))
  updateArticle(db, marieke, FULL, 1, { title: 'De hoge dijk', byline: 'Ruud Bos' }, minute(1))

  createTag(db, marieke, { name: 'dijk', colour: 'blue' }, minute(1))
  const mark = (exact: string, more: object = {}) =>
    createAnnotation(db, marieke, FULL, { kind: 'claim', target: [{ type: 'TextQuoteSelector', exact }], ...more }, minute(2)).annotation
  const people = mark('tien miljoen mensen', { tags: ['dijk', 'bellen'] })
  const tag = people.tags[1]
  updateTag(db, marieke, tag?.id ?? '', 1, { name: 'nog bellen' }, minute(2))
  updateAnnotation(db, joost, people.id, 1, { verdict: 'correct', seen: ['tien miljoen mensen'], statement: 'Tien miljoen.' }, minute(3))
  mark('Het water komt hoger')
  mark('te laat', { kind: 'note', note: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Nagaan' }] }] } })
  mark('De dijk is te laag', { kind: 'quote', speaker: 'Jan Bosch' })
  const gone = mark('mensen')
  deleteAnnotation(db, joost, gone.id, 1, minute(4))
  const source = (title: string) => createEvidence(db, joost, people.id, { title }, minute(4)).evidence
  updateEvidence(db, marieke, source('Telling').id, 1, { excerpt: 'Tien miljoen.' }, minute(5))
  deleteEvidence(db, marieke, source('Gerucht').id, 1, minute(5))
  const end = getArticle(db, marieke, FULL).text.length
  dismissSuggestions(db, joost, FULL, { version: 0, items: [{ kind: 'passage', ranges: [{ start: end - 16, end }] }] }, minute(5))
  correctName(db, joost, FULL, { name: 'Jan Bosch', correction: 'Jan Bos' }, minute(5))
  addImage(db, marieke, FULL, picture('png'), minute(5))

  const edit = (articleId: string, change: (tr: Transform) => void, mirrors?: [number, number][]) => {
    const { doc, version } = currentText(db, articleId)
    const tr = new Transform(doc)
    change(tr)
    const steps = tr.steps.map((step) => step.toJSON() as { stepType: string })
    const batch = { version, clientId: 'c', batchId: crypto.randomUUID(), schemaVersion: SCHEMA_VERSION, steps }
    takeSteps(db, joost, articleId, { ...batch, ...(mirrors && { mirrors }) }, minute(6))
  }
  const put = (at: number, words: string) => (tr: Transform) => tr.insert(at, schema.text(words))
  const cut = (words: string) => (tr: Transform) => {
    const { map } = currentText(db, FULL)
    const span = spanOfOffsets(map, map.text.indexOf(words), map.text.indexOf(words) + words.length)
    if (span) tr.delete(span.from, span.to)
  }
  edit(FULL, put(1, 'Kijk: '))
  edit(FULL, cut('tien '))
  const { doc: before, version } = currentText(db, FULL)
  const step = new Transform(before).delete(1, 3).steps[0] as Step
  edit(FULL, (tr) => tr.step(step))
  edit(FULL, (tr) => tr.step(step.invert(before)), [[0, version + 1]])
  const seen = getAnnotation(db, joost, people.id).ranges.map(({ exact }) => exact)
  confirmAnnotation(db, joost, people.id, seen, minute(7))
  // One is changed and waits for a word, another has none left.
  edit(FULL, cut('te laag'))
  edit(FULL, cut('Het water komt hoger'))

  edit(PLAIN, (tr) => tr.addMark(1, 6, schema.mark('bold')))
  edit(PLAIN, (tr) => {
    for (let i = 0; i < 210; i++) put(1, 'a')(tr)
  })
  edit(PLAIN, put(1, 'b'))
  const claim = imported.article.counts.claim > 0 ? sample.annotations.find(({ kind }) => kind === 'claim') : undefined
  updateAnnotation(db, joost, claim?.id ?? '', claim?.version ?? 1, { correction: 'Zoals het is.' }, minute(8))
}
