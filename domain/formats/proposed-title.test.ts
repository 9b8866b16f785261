import { expect, test } from 'vitest'
import { proposedTitle } from './proposed-title'

test.each([
  ['De dijk is oud.', 'De dijk is oud'],
  ['Kop zonder punt\nMet een tweede regel', 'Kop zonder punt'],
  ['Wat nu?', 'Wat nu?'],
  ['En toen…', 'En toen…'],
  ['.', '.'],
  ['', ''],
  [`De dijk is oud. ${'Nog een zin die te lang is om mee te tellen. '.repeat(5)}`, 'De dijk is oud'],
  [`${'woord '.repeat(40)}`, `${'woord '.repeat(19).trim()}…`],
  ['x'.repeat(200), `${'x'.repeat(119)}…`],
])('%j is called %j', (text, title) => expect(proposedTitle(text)).toBe(title))
