import { expect, test } from 'vitest'
import { readText } from '../read-text'

const reasonsOf = (text: string, tag: string) => readText(text, tag).claims.map(({ reasons }) => reasons[0])

test.each([
  ['Rotterdam has the largest port in Europe.', 'en', ['superlative']],
  ['She has the best smile.', 'en', []],
  ['Women live longer than men.', 'en', ['comparison']],
  ['She is older than I am.', 'en', []],
  ['He wanted more than that.', 'en', []],
  ['More people cycle than ever.', 'en', ['superlative']],
  ['Most teachers work part-time.', 'en', ['quantity']],
  ['Most of us laughed.', 'en', []],
  ['Most days I walk.', 'en', []],
  ['Profits tripled in a decade.', 'en', ['quantity']],
  ['We doubled back.', 'en', []],
  ['Only in Norway is the tax higher.', 'en', ['comparison']],
  ['Only in her dreams was she happy.', 'en', []],
  ['Rotterdam heeft de grootste haven van Europa.', 'nl', ['superlative']],
  ['Hij heeft de eerste trein gemist.', 'nl', []],
  ['IJs is zwaarder dan olie.', 'nl', ['comparison']],
  ['Ze is ouder dan ik.', 'nl', []],
  ['Hij wil meer dan dat.', 'nl', []],
  ['De meeste leraren werken in deeltijd.', 'nl', ['quantity']],
  ['De meeste pijn is weg.', 'nl', []],
  ['De omzet halveerde.', 'nl', ['quantity']],
  ['Alleen in Noorwegen is de belasting hoger.', 'nl', ['comparison']],
  ['Nergens in Europa wonen zoveel ganzen.', 'nl', ['quantity']],
  ['Alleen in haar dromen was ze blij.', 'nl', []],
])('what is measured by something else: %s', (text, tag, expected) => expect(reasonsOf(text, tag)).toEqual(expected))
