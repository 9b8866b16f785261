import { expect, test } from 'vitest'
import { MAX_NESTING } from '@/domain/article/nesting'
import type { DocJson } from '@/domain/contract/common'
import { readNote } from './note'

/** A note of so many lists in each other, with words in each. */
function lists(count: number): DocJson {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Gevraagd.' }] }
  let content: object[] = [paragraph]
  for (let i = 0; i < count; i++) content = [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph, ...content] }] }]
  return { type: 'doc', content }
}

test('a note’s lists stand in each other no deeper than an article’s', () => {
  const most = Math.floor((MAX_NESTING - 1) / 2)
  expect(readNote(lists(most)).ok).toBe(true)
  for (const count of [most + 1, 400, 900]) expect(readNote(lists(count)).ok).toBe(false)
})
