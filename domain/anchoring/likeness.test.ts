import { expect, test } from 'vitest'
import { likenessOf } from './likeness'

const LOST = 'de kans dat hij bezwijkt 1 op 800 per jaar'

test.each([
  ['de kans dat hij bezwijkt  1 op 800 per jaar', 'same'],
  ['de kans dat hij bezwijkt 1 op 80 per jaar', 'almost'],
  ['de kans dat die dijk bezwijkt 1 op 80 is', 'similar'],
  ['er is 1 dijk per dorp', 'distant'],
])('%s is %s', (found, likeness) => expect(likenessOf(LOST, found)).toBe(likeness))

test('it does not matter which of the two was lost', () => {
  expect(likenessOf('de dijk is te laag', 'de dijk is laag')).toBe(likenessOf('de dijk is laag', 'de dijk is te laag'))
})
