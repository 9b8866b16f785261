import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportedSample, SCALE } from '@/domain/testing/exported-sample'
import { writers } from './formats'

const folder = path.join(import.meta.dirname, 'golden')
const now = new Date('2026-11-24T10:00:00Z')

/** `GOLDEN=write` writes the files anew; look at the difference before committing it. */
function golden(name: string, content: string): string {
  const file = path.join(folder, name)
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, content)
  }
  return readFileSync(file, 'utf8')
}

describe.each(['nl', 'en'] as const)('the sample in %s', (language) => {
  const { article, annotations } = exportedSample(language)
  test.each(writers.map((writer) => [writer.format, writer] as const))('as %s for readers', (format, writer) => {
    const { content, ending } = writer.write(article, annotations, { notes: 'public', scale: SCALE, now })
    expect(content).toBe(golden(`${language}-${format}.${ending}`, content))
  })
})

test.each(writers.map((writer) => [writer.format, writer] as const))('the sample in nl as %s with internal notes', (format, writer) => {
  const { article, annotations } = exportedSample('nl')
  const { content, ending } = writer.write(article, annotations, { notes: 'all', scale: SCALE, now })
  expect(content).toBe(golden(`nl-${format}-all.${ending}`, content))
})
