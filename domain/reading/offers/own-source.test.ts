import { expect, test } from 'vitest'
import { readText } from '../read-text'
import { isSourceOfItsOwn } from './own-source'

const TEXT =
  '“Het kan”, zei Jelle de Boer. De oppositie is kwaad. “Het kan niet”, zei Anna Bos. Volgens Sherman komt het goed. Het bestuur zwijgt.'

test.each([
  ['Jelle de Boer', 'De oppositie', true],
  ['Jelle de Boer', 'Het bestuur', true],
  ['Jelle de Boer', 'Anna Bos', true],
  ['Jelle de Boer', 'Jelle J. de Boer', false],
  ['Sherman', 'Wendy Sherman', false],
  ['Jelle de Boer', 'Kees Visser', false],
])('a quote of %s that is given to %s', (before, after, isOther) =>
  expect(isSourceOfItsOwn(TEXT, readText(TEXT, 'nl'), before, after)).toBe(isOther),
)
