/** The property itself: any moves of any three people, whatever the network does. */
import fc from 'fast-check'
import { repeatingArticle, uniqueArticle } from './articles'
import { EDITS } from './edits'
import { World, type Move, type Plants } from './world'

const who = fc.nat(2)
const at = fc.nat(400)
const wait = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 2, arbitrary: fc.integer({ min: 200, max: 1500 }) },
)
const length = fc.integer({ min: 1, max: 45 })

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({ do: fc.constantFrom(...EDITS, 'delete' as const, 'undo' as const, 'paste' as const), who, at, length, wait }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('annotate' as const, 'annotate' as const, 'settle' as const, 'confirm' as const),
      who,
      at,
      length,
      wait,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('reword' as const, 'goOn' as const), who, at, length, wait }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('copy' as const), who, at, length, wait }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('reload' as const, 'restart' as const, 'quiet' as const), who, wait }) },
)

/** Marks some words first, so that there is something to keep in place. */
const opening: Move[] = [0, 1, 2, 3, 4, 5].map((i) => ({ do: 'annotate', who: i, at: i * 7, length: 6 + 3 * i, wait: 100 }))

export interface Tally {
  runs: number
  done: Map<string, number>
}

/** Plays so many times. Rejects with the story that breaks something and the seed that leads to it; with MODEL_SHRINK with the shortest one, which takes minutes. */
export async function playMany({
  runs,
  seed,
  plants,
  most = 45,
}: {
  runs: number
  seed?: number
  plants?: () => Plants
  most?: number
}): Promise<Tally> {
  const tally: Tally = { runs: 0, done: new Map() }
  const add = (name: string, count: number): void => void tally.done.set(name, (tally.done.get(name) ?? 0) + count)
  const property = fc.asyncProperty(
    fc.array(move, { minLength: 15, maxLength: most, size: 'max' }),
    fc.integer(),
    fc.boolean(),
    async (moves, chance, isRepeating) => {
      const world = new World(isRepeating ? repeatingArticle() : uniqueArticle(), chance, plants?.())
      await world.play([...opening, ...moves])
      tally.runs += 1
      for (const counts of [Object.fromEntries(world.done), world.witness.seen, world.network.faults])
        for (const [name, n] of Object.entries(counts)) add(name, n)
    },
  )
  await fc.assert(property, { numRuns: runs, ...(seed !== undefined && { seed }), endOnFailure: process.env['MODEL_SHRINK'] === undefined })
  return tally
}
