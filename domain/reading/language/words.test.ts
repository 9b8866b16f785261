import { describe, expect, test } from 'vitest'
import type { Language } from '../language'
import { wordsIn } from '../words/tokens'
import { en } from './en'
import { nl } from './nl'

const listsOf = ({ abbreviations, figureAbbreviations, endingAbbreviations, openers, facts, claims }: Language) =>
  Object.entries({ abbreviations, figureAbbreviations, endingAbbreviations, openers, ...facts, ...claims }).filter(
    (entry): entry is [string, readonly string[]] => Array.isArray(entry[1]),
  )

describe.each([nl, en])('the words of $code', (language) => {
  test.each(listsOf(language))('%s: each once, in small letters, as tokens have them', (_, list) => {
    expect(list.filter((word, i) => list.indexOf(word) !== i)).toEqual([])
    expect(list.filter((word) => word !== word.toLowerCase().normalize('NFC') || word.trim() !== word || word === '')).toEqual([])
    expect(list.filter((word) => wordsIn(word).length === 0)).toEqual([])
  })
})
