import { getSchema } from '@tiptap/core'
import { expect, test } from 'vitest'
import { schema } from '@/domain/article/schema'
import { articleExtensions } from './extensions'

test('behaviours add no node and no mark to the schema of articles', () => {
  const withBehaviours = getSchema(
    articleExtensions({ annotations: {}, underlines: {}, paste: {}, quotes: {}, shared: { clientId: 'a', version: 0 }, label: 'Text' }),
  )
  expect(Object.keys(withBehaviours.nodes)).toEqual(Object.keys(schema.nodes))
  expect(Object.keys(withBehaviours.marks)).toEqual(Object.keys(schema.marks))
})
