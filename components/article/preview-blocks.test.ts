import { expect, test } from 'vitest'
import { textMap } from '@/domain/article/positions'
import type { DocJson } from '@/domain/contract/common'
import { textReader } from '@/domain/formats/text-reader'
import { sampleText } from '@/domain/sample/sample-article'
import { previewBlocks } from './preview-blocks'

test('blocks are numbered as the subheads of an import are', () => {
  const content = `${sampleText('nl')}`
  const read = (headings?: number[]) => textReader.read(content, { headings }).article.doc
  const blocks = previewBlocks(read().toJSON() as DocJson)
  const heads = blocks.filter(({ isHeading }) => isHeading).map(({ index }) => index ?? -1)
  expect(textMap(read(heads)).blocks.filter(({ isHeading }) => isHeading)).toEqual(
    textMap(read()).blocks.filter(({ isHeading }) => isHeading),
  )
  const related = blocks.find(({ node }) => node.type === 'related')
  expect(read([related?.index ?? -1]).child(related?.index ?? 0).type.name).toBe('heading')
})
