import { expect, test } from 'vitest'
import type { Annotation } from '@/domain/contract/annotation'
import type { DocJson } from '@/domain/contract/common'
import { exportedSample, SCALE } from '@/domain/testing/exported-sample'
import { writers } from './formats'

const now = new Date('2026-11-24T10:00:00Z')
const { article, annotations } = exportedSample('nl')
const claim = annotations.find((item) => item.verdict !== null && item.kind === 'claim')!
const WORDS = 'bellen met de dijkgraaf'
const note: DocJson = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: WORDS }] }] }
const write = (format: string, fields: Partial<Annotation>, notes: 'public' | 'all' = 'public'): string =>
  writers
    .find((writer) => writer.format === format)!
    .write(article, [{ ...claim, note, noteText: WORDS, ...fields }], { notes, scale: SCALE, now }).content

const OPEN = { verdict: null, status: 'open', settledAt: null, settledBy: null, settledVersion: null } as const

test.each(writers.map((writer) => writer.format))(
  'the note on a claim is in a file (%s) for readers once it is settled, not before',
  (format) => {
    const has = (fields: Partial<Annotation>, notes?: 'all') => write(format, fields, notes).includes(WORDS)
    expect([has({}), has(OPEN), has({ ...OPEN, status: 'done' })]).toEqual([true, false, false])
    expect(has(OPEN, 'all')).toBe(true)
    expect(has({ ...OPEN, kind: 'note' })).toBe(true)
  },
)

test.each(['html', 'markdown', 'text'])('of words that changed since they were checked, %s tells neither verdict nor note', (format) => {
  const content = write(format, { state: 'changed' })
  expect(content).toContain('Wordt opnieuw nagetrokken')
  expect(content).not.toContain(WORDS)
})

test.each(['html', 'markdown', 'text'])('of a figure that goes on by now, %s tells neither verdict nor note', (format) => {
  const [range] = claim.ranges
  const [start, end] = [range?.start ?? 0, (range?.end ?? 0) - 1]
  const made = { prefix: article.text.slice(0, start), suffix: ' en zo.' }
  const cut = { ...range!, end, exact: article.text.slice(start, end), was: article.text.slice(start, end), made }
  const content = write(format, { ranges: [cut] })
  expect(content).toContain('Wordt opnieuw nagetrokken')
  expect(content).not.toContain(WORDS)
})

test('the legend of the page names what is not checked', () => {
  expect(write('html', {})).toContain('<span class="mark claim">bewering</span> nagetrokken')
  expect(write('html', OPEN)).toContain('<span class="mark claim open">bewering</span> nog niet nagetrokken')
  expect(write('html', { ...OPEN, status: 'done' })).not.toContain('bewering</span> nagetrokken')
  expect(write('html', { state: 'changed' })).toContain('bewering</span> wordt opnieuw nagetrokken')
})
