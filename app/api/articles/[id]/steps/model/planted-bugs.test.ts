import { expect, test } from 'vitest'
import { BUGS } from './bugs'
import { playMany } from './property'

test.each(BUGS)('it shows when %s', { timeout: 300_000 }, async (_name, plants, caught, seed = 5) => {
  const failure = await playMany({ runs: 150, seed, plants }).then(
    () => null,
    (error: unknown) => error as Error,
  )
  expect(failure?.message).toMatch(/^Property failed/)
  expect(String(failure?.cause)).toMatch(caught)
})
