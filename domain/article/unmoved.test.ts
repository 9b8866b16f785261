import { expect, test } from 'vitest'
import { longestRise } from './unmoved'

test.each([
  [[], []],
  [
    [0, 1, 2],
    [0, 1, 2],
  ],
  [
    [3, 0, 1, 2],
    [1, 2, 3],
  ],
  [
    [1, 2, 3, 0],
    [0, 1, 2],
  ],
  [
    [2, 0, 4, 1, 3],
    [1, 3, 4],
  ],
  [[1, 0], [1]],
])('the longest run of %j that goes up is at %j', (numbers, expected) => expect(longestRise(numbers)).toEqual(expected))
