import { expect, test } from 'vitest'
import type { Node } from '@tiptap/pm/model'
import { AddMarkStep, Step, Transform } from '@tiptap/pm/transform'
import { schema } from './schema'
import { stepJson } from './step-json'

const bold = schema.mark('bold')

test('formatting that was taken back and done again is a step that can be read, and does the same', () => {
  const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('De dijk is te laag.')])])
  const half = new Transform(doc).addMark(4, 8, bold).doc
  const all = new AddMarkStep(1, 15, bold)
  const done = all.apply(half).doc as Node
  // Somebody else types in what was made bold.
  const typing = new Transform(done).insert(11, schema.text('xx'))
  const back = all.invert(half).map(typing.mapping) as Step
  const again = back.invert(typing.doc)
  const undone = back.apply(typing.doc).doc as Node
  // Once ProseMirror reads what it writes, `stepJson` is not needed any longer.
  expect(() => Step.fromJSON(schema, again.toJSON())).toThrow('MarkSetStep')
  const json = stepJson(again)
  expect(json.steps?.map(({ stepType }) => stepType)).toEqual(['addMark', 'addMark', 'addMark'])
  expect(Step.fromJSON(schema, json).apply(undone).doc?.eq(typing.doc)).toBe(true)
})
