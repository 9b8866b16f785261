import { expect, test } from 'vitest'
import { batched } from './batched'

const one = (most: number) => {
  const loads: string[][] = []
  const load = batched<string, string>({
    most,
    groupOf: (wanted) => wanted.slice(0, 1),
    keyOf: (wanted) => wanted,
    load: async (wanted) => {
      loads.push(wanted)
      if (wanted.includes('a-broken')) throw new Error('broken')
      return new Map(wanted.filter((item) => !item.includes('gone')).map((item) => [item, item.toUpperCase()]))
    },
  })
  return { loads, load }
}

test('what is asked for in one moment travels together, by group and in parts that are not too large', async () => {
  const { loads, load } = one(2)
  const found = await Promise.all(['a1', 'b1', 'a2', 'a3'].map(load))
  expect(found).toEqual(['A1', 'B1', 'A2', 'A3'])
  expect(loads).toEqual([['a1', 'a2'], ['a3'], ['b1']])
})

test('what is not there is undefined, and a failure reaches all who shared the request', async () => {
  const { load } = one(10)
  expect(await load('a-gone')).toBeUndefined()
  await expect(Promise.all([load('a-broken'), load('a1')])).rejects.toThrow('broken')
})
