import { describe, expect, test } from 'vitest'
import { schema } from '@/domain/article/schema'
import { cut, EditedText, put, type Edit } from '@/domain/testing/edited-text'
import { unpackPlacements } from './placements'

const TEXT = 'De dijk kost 142 miljoen euro. De rest.'
const CLAIM = 'kost 142 miljoen'

const replace =
  (words: string, others: string): Edit =>
  (tr, at) =>
    tr.replaceWith(at(words), at(words) + words.length, schema.text(others))
/** Puts words behind others, letter by letter, each a step. */
const type =
  (words: string, after: string): Edit =>
  (tr, at) => {
    let place = at(after) + after.length
    for (const letter of words) tr.insert(place++, schema.text(letter))
  }
const claim = (...words: string[]): EditedText => new EditedText(TEXT, words.length > 0 ? words : [CLAIM])

describe('who replaces the end of a range and types on', () => {
  test('types into the range, in one batch or in many', () => {
    const many = claim().edit(replace('142 miljoen', '9'))
    for (const [after, letter] of ['9,5', '95,m', '95m,l', '95ml,n'].map((pair) => pair.split(',') as [string, string]))
      many.edit(type(letter, after))
    expect(many.on(0)).toEqual(['kost 95mln', 'changed'])
    const one = claim().edit((tr, at) => {
      replace('142 miljoen', '9')(tr, at)
      type('5mln', 'kost 9')(tr, at)
    })
    expect(one.on(0)).toEqual(['kost 95mln', 'changed'])
    expect(one.anchors).toEqual(many.anchors)
  })

  test('may as well take the words away first, all at once or letter by letter', () => {
    const atOnce = claim().edit(cut('142 miljoen')).edit(type('95 miljoen', 'kost '))
    expect(atOnce.on(0)).toEqual(['kost 95 miljoen', 'changed'])
    const byLetter = claim()
    for (let i = 0; i < 'joen'.length; i++) byLetter.edit((tr, at) => tr.delete(at(' euro') - 1, at(' euro')))
    expect(byLetter.edit(type('jard', '142 mil')).on(0)).toEqual(['kost 142 miljard', 'changed'])
  })

  test('may take back, replace and look over what stands there, and type on', () => {
    const text = claim().edit(replace('142 miljoen', '9')).edit(type('6 miljard', 'kost 9'))
    text.edit(cut('6 miljard')).edit(type('5 "', 'kost 9')).edit(replace('"', '“'))
    text.edit(replace('5 “', '5 milj')).edit(put('0', '5 milj')).edit(type('oen', '05 milj'))
    expect(text.on(0)).toEqual(['kost 905 miljoen', 'changed'])
  })

  test('may make it bold meanwhile', () => {
    const text = claim().edit(replace('142 miljoen', '95'))
    text.edit((tr, at) => tr.addMark(at('95'), at('95') + 2, schema.mark('bold'))).edit(type(' mln', '95'))
    expect(text.on(0)).toEqual(['kost 95 mln', 'changed'])
  })

  test('is no longer typing there after a change elsewhere', () => {
    const text = claim().edit(replace('142 miljoen', '95'))
    text.edit(put('hele ', 'rest')).edit(type(' mln', 'kost 95'))
    expect(text.on(0)).toEqual(['kost 95', 'changed'])
    // Nor by what the range has left of its own.
    const inside = claim().edit(replace('142 miljoen', '95')).edit(put('te', 'st 95'))
    expect(inside.edit(type(' mln', ' 95')).on(0)).toEqual(['kotest 95', 'changed'])
  })

  test('ends it with Enter, which stays outside', () => {
    const text = claim().edit(replace('142 miljoen', '95'))
    text.edit((tr, at) => tr.split(at(' euro'))).edit(type(' mln', 'kost 95'))
    expect(text.on(0)).toEqual(['kost 95', 'changed'])
  })

  test('is not disturbed by others, and does not share the edge with them', () => {
    const text = claim().edit(replace('142 miljoen', '9'))
    text.edit(put('hele ', 'rest'), { client: 'other' }).edit(type(', zegt men,', 'kost 9'), { client: 'other' })
    expect(text.on(0)).toEqual(['kost 9', 'changed'])
    text.edit((tr, at) => tr.insert(at(', zegt'), schema.text('5')))
    expect(text.on(0)).toEqual(['kost 95', 'changed'])
  })

  test('and somebody else who takes what stands there has the edge as well', () => {
    const text = claim().edit(replace('142 miljoen', '95'))
    text.edit(cut('5 '), { client: 'other' }).edit(type('6', 'kost 9'), { client: 'other' })
    expect(text.on(0)).toEqual(['kost 9', 'changed'])
    const exact = claim().edit(replace('142 miljoen', '95'))
    exact.edit((tr, at) => tr.delete(at(' euro') - 1, at(' euro')), { client: 'other' }).edit(type('6', 'kost 9'), { client: 'other' })
    expect(exact.on(0)).toEqual(['kost 96', 'changed'])
  })
})

describe('an edge where nothing is missing', () => {
  test('stays shut', () => {
    expect(claim().edit(type('en', 'miljoen')).on(0)).toEqual([CLAIM, 'anchored'])
    // What was cut reached beyond the range: what comes in its place is not the range's alone.
    const beyond = claim().edit(replace('miljoen euro', 'm')).edit(type('ark', '142 m'))
    expect(beyond.on(0)).toEqual(['kost 142 ', 'changed'])
  })

  test('is shut again once the same words stand there, by hand or by undo', () => {
    const byHand = claim().edit(cut('oen'))
    expect(byHand.edit(type('oentje', '142 milj')).on(0)).toEqual([CLAIM, 'anchored'])
    const undone = claim().edit(replace('142 miljoen', '9')).edit(type('5', 'kost 9'))
    undone.edit(
      (tr, at) => {
        tr.delete(at('5 euro'), at(' euro'))
        replace('9', '142 miljoen')(tr, at)
      },
      {
        mirrors: new Map([
          [0, 2],
          [1, 1],
        ]),
      },
    )
    expect(undone.on(0)).toEqual([CLAIM, 'anchored'])
    expect(undone.anchors).toMatchObject({ wounds: [], inserted: [] })
    expect(undone.edit(type('en', 'miljoen')).on(0)).toEqual([CLAIM, 'anchored'])
  })

  test('opens again when what was put there is undone in part, and done again', () => {
    const text = claim().edit(replace('142 miljoen', '9')).edit(type('5', 'kost 9'))
    text.edit((tr, at) => tr.delete(at(' euro') - 1, at(' euro')), { mirrors: new Map([[0, 2]]) })
    text.edit(type('5', 'kost 9'), { mirrors: new Map([[0, 3]]) }).edit(type('0', 'kost 95'))
    expect(text.on(0)).toEqual(['kost 950', 'changed'])
  })
})

describe('the start of a range', () => {
  test('is open as well, before and among what is put there', () => {
    const text = claim('142 miljoen euro').edit(cut('142 ')).edit(put('9', 'miljoen')).edit(put('5', 'miljoen')).edit(put('1', '95'))
    expect(text.on(0)).toEqual(['195miljoen euro', 'changed'])
    text.edit(put('hele ', 'rest')).edit(put('2', '195'))
    expect(text.on(0)).toEqual(['195miljoen euro', 'changed'])
  })

  test('keeps the ranges in the order of the text', () => {
    const text = claim('142', '142 miljoen').edit(cut('142 ')).edit(put('95 ', 'miljoen'))
    expect([text.on(0), text.on(1)]).toEqual([
      [null, 'detached'],
      ['95 miljoen', 'changed'],
    ])
    const same = claim('142 miljoen', '142 miljoen euro').edit(cut('142 '), { client: 'other' }).edit(put('95 ', 'miljoen'))
    expect(same.on(1)).toEqual(['miljoen euro', 'changed'])
    const froms = unpackPlacements(text.anchors.placements).map(({ from }) => from)
    expect(froms).toEqual(froms.toSorted((a, b) => a - b))
  })
})

describe('ranges that end at one place', () => {
  test('all take what is put there, and one that begins there does not', () => {
    const text = claim('kost 142 miljoen', '142 miljoen', ' euro').edit(replace('miljoen', 'm')).edit(type('ld', '142 m'))
    expect([text.on(0), text.on(1), text.on(2)]).toEqual([
      ['kost 142 mld', 'changed'],
      ['142 mld', 'changed'],
      [' euro', 'anchored'],
    ])
  })

  test('are detached with the last of their own words, whatever was put there', () => {
    const text = claim('142 miljoen').edit(replace('miljoen', 'miljard')).edit(cut('142 mil'))
    expect(text.on(0)).toEqual([null, 'detached'])
    const replaced = claim('142 miljoen').edit(replace('142 miljoen', '9')).edit(type('5', 'kost 9'))
    expect(replaced.on(0)).toEqual([null, 'detached'])
  })
})

test('words that came back within a batch are open at an edge that the same batch takes', () => {
  const edits: Edit[] = [cut('kost 142 miljoen '), put('kost 142 miljoen ', 'rest'), replace('142 miljoen', '9'), type('5', 'kost 9')]
  const many = claim()
  for (const edit of edits) many.edit(edit)
  const one = claim().edit((tr, at) => edits.forEach((edit) => edit(tr, at)))
  for (const text of [many, one]) expect(text.edit(type(' mln', 'kost 95')).on(0)).toEqual(['kost 95 mln', 'changed'])
})
