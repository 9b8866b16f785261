import { expect, test } from 'vitest'
import { inShort } from './in-short'

const on = (...parts: string[]) => inShort(parts)

test('a claim is named by its first words: whole ones, and all of them where they fit', () => {
  expect(on('35 centimeter')).toBe('35 centimeter')
  expect(on('Geen enkel ander land, maar vooral niet Oekraïne, zou nog mogen toetreden')).toBe('Geen enkel ander land, maar vooral niet…')
  expect(on('Dat was te laat', 'veel\nte  laat')).toBe('Dat was te laat … veel te laat')
  expect(on('arbeidsongeschiktheidsverzekeringsmaatschappijen')).toBe('arbeidsongeschiktheidsverzekeringsmaatschapp…')
})
