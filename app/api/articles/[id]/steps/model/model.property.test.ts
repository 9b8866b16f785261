import { expect, test } from 'vitest'
import { playMany } from './property'

/** The same stories each time; `npm run soak` plays more, from a seed of its own choice. */
const RUNS = Number(process.env['MODEL_RUNS'] ?? 300)
const SEED = Number(process.env['MODEL_SEED'] ?? 1126)

/** So often at least each thing has to have had an effect, in 300 plays. */
const LEAST = {
  ...{ type: 150, phrase: 150, delete: 400, split: 150, join: 60, bold: 150, heading: 100, wrap: 90 },
  ...{ cut: 150, paste: 50, undo: 250, redo: 60, copy: 90, annotate: 1000, settle: 70, confirm: 70, goOn: 400, reword: 120 },
  ...{ reload: 45, restart: 45, quiet: 800, deleteAndUndo: 80, healed: 120, detached: 300, changed: 1500, typedOn: 120 },
  ...{ lostRequest: 400, lostAnswer: 400, doubled: 400, slow: 1200, lostEvent: 250, doubledEvent: 400, unreachable: 60 },
}

test(
  'three people, a server and a network at its worst: one text, nothing lost or doubled, and no annotation lies',
  async () => {
    const { runs, done } = await playMany({ runs: RUNS, seed: SEED })
    expect(runs).toBe(RUNS)
    if (process.env['MODEL_RUNS']) process.stdout.write(`${JSON.stringify(Object.fromEntries(done))}\n`)
    for (const [what, least] of Object.entries(LEAST))
      expect([what, done.get(what)]).toEqual([what, expect.toSatisfy((n: number) => n >= (least * RUNS) / 300)])
  },
  24 * 3_600_000,
)
