import { expect, test } from 'vitest'
import { exportedSample, SCALE } from '@/domain/testing/exported-sample'
import { unknownVerdicts } from './unknown-verdicts'

const { annotations } = exportedSample('nl')

test('an import whose verdicts are all of this desk’s scale says nothing of them', () => {
  expect(unknownVerdicts(annotations, SCALE)).toEqual([])
})

test('verdicts of another desk’s scale are counted and named, a claim’s word on a quote too', () => {
  const [claim, other, quote] = ['claim', 'claim', 'quote'].map((kind) => ({ ...annotations[0]!, kind: kind as 'claim' }))
  const imported = [
    { ...claim!, verdict: 'plausible' },
    { ...other!, verdict: 'plausible' },
    { ...quote!, verdict: 'correct' },
    { ...claim!, verdict: null },
  ]
  expect(unknownVerdicts(imported, SCALE)).toEqual([
    {
      code: 'unknown-verdict',
      message: '3 verdicts are no words of this desk’s scale (plausible, correct). Give verdicts of this desk instead.',
      count: 3,
      words: 'plausible, correct',
    },
  ])
})
