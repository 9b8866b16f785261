import { expect, test } from 'vitest'
import { grownNumber } from './number-words'

test.each([
  ['drieëntwintig', '23'],
  ['eenentwintig', '21'],
  ['honderdvijf', '105'],
  ['honderdenvijf', '105'],
  ['tweehonderd', '200'],
  ['vijftienhonderd', '1500'],
  ['honderdduizend', '100000'],
  ['honderdtwintigduizend', '120000'],
  ['tweeduizendvierhonderdachtenzestig', '2468'],
  ['negenhonderdnegenennegentigduizendnegenhonderdnegenennegentig', '999999'],
])('%s is %s', (word, value) => expect(grownNumber(word)).toBe(value))

test.each(['twintig', 'tien', 'tienen', 'tweeën', 'eenden', 'achteraf', 'eenheid', 'duizendpoot', 'en', ''])(
  '%s is no number of several parts',
  (word) => {
    expect(grownNumber(word)).toBeNull()
  },
)
