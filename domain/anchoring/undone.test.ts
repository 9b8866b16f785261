// What an undo puts back of a range, where no wording tells.
import { expect, test } from 'vitest'
import { schema } from '@/domain/article/schema'
import { cut, EditedText, put } from '@/domain/testing/edited-text'

test('several steps undone in one batch bring it back as it was before all of them', () => {
  const desk = new EditedText('De raad keurde het plan goed. Slot.', ['keurde het plan'])
  desk.edit(put('snel ', 'plan')).edit(put('heel ', 'snel')).edit(cut('raad keurde het heel snel plan goed'))
  expect(desk.on(0)).toEqual([null, 'detached'])
  desk.undo(3, 2)
  expect(desk.on(0)).toEqual(['keurde het snel plan', 'changed'])
  desk.undo(1)
  expect(desk.on(0)).toEqual(['keurde het plan', 'anchored'])
  desk.undo(6).undo(5, 4)
  expect(desk.on(0)).toEqual([null, 'detached'])
  desk.undo(9, 8)
  expect(desk.on(0)).toEqual(['keurde het snel plan', 'changed'])
})

test('words that had changed come back changed when a cut and a paste are undone', () => {
  const desk = new EditedText('Met 14 stemmen verworpen.\n\nHet slot.', ['14 stemmen', 'verworpen'])
  desk.edit((tr, at) => tr.replaceWith(at('4 st'), at('4 st') + 1, schema.text('5'))).edit(cut('Met 15 stemmen verworpen.'))
  desk.edit(put('Met 15 stemmen verworpen. ', 'Het slot'))
  const there: unknown[] = [
    ['15 stemmen', 'changed'],
    ['verworpen', 'anchored'],
  ]
  expect([desk.on(0), desk.on(1)]).toEqual(there)
  desk.undo(3).undo(2)
  expect([desk.on(0), desk.on(1)]).toEqual(there)
  desk.undo(1)
  expect(desk.on(0)).toEqual(['14 stemmen', 'anchored'])
})

test('a part that is put back by undo is its own again, whatever was changed of the rest meanwhile', () => {
  for (const by of [null, 'leden']) {
    const desk = new EditedText('Verworpen met 14 stemmen. Slot.', ['met 14 stemmen'])
    desk.edit(by === null ? cut('stemmen') : (tr, at) => tr.replaceWith(at('stemmen'), at('stemmen') + 7, schema.text(by)))
    desk.edit((tr, at) => tr.replaceWith(at('4'), at('4') + 1, schema.text('55')), { client: 'another' }).undo(1)
    expect(desk.on(0)).toEqual(['met 155 stemmen', 'changed'])
    desk.undo(2)
    expect(desk.on(0)).toEqual(['met 14 stemmen', 'anchored'])
  }
})

test('of words that went in two parts the one that is put back by undo is its own', () => {
  const desk = new EditedText('De dijk is te laag. Slot.', ['dijk is te laag']).edit(cut('dijk is ')).edit(cut('te laag'))
  expect(desk.on(0)).toEqual([null, 'detached'])
  desk.undo(1)
  expect(desk.on(0)).toEqual(['dijk is', 'changed'])
  desk.undo(2)
  expect(desk.on(0)).toEqual(['dijk is te laag', 'anchored'])
})
