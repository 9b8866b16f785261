// `npm run soak`: the model of people, server and network, played 20,000 times, on all cores. MODEL_RUNS and MODEL_SEED say otherwise.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Plays of one process: a portion with a fault in it ends there, and the others go on. */
const PORTION = 500
const runs = Number(process.env.MODEL_RUNS ?? 20_000)
const first = Number(process.env.MODEL_SEED ?? Math.floor(Math.random() * 2 ** 31))
const portions = Array.from({ length: Math.ceil(runs / PORTION) }, (_, at) => ({
  seed: first + at,
  plays: Math.min(PORTION, runs - at * PORTION),
}))
const red = []
let played = 0

console.log(`${runs} plays from seed ${first}, ${PORTION} a seed.`)
const next = portions.values()
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (const portion of next) await play(portion)
  }),
)
if (red.length > 0) {
  console.log(`A fault showed in ${red.length} of ${portions.length} portions. To play one again:`)
  for (const { seed, plays } of red) console.log(`  MODEL_SEED=${seed} MODEL_RUNS=${plays} npm run soak`)
  process.exit(1)
}
console.log(`No fault in ${played} plays.`)

function play({ seed, plays }) {
  return new Promise((resolve) => {
    const child = spawn('vitest', ['run', 'steps/model/model.property'], {
      env: { ...process.env, MODEL_RUNS: String(plays), MODEL_SEED: String(seed) },
      shell: process.platform === 'win32',
    })
    let told = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (told += text))
    child.on('close', (status) => {
      if (status === 0) {
        played += plays
        console.log(`seed ${seed}: ${plays} plays, no fault (${played} of ${runs})`)
      } else {
        red.push({ seed, plays })
        console.log(`seed ${seed}: a fault\n${told}`)
      }
      resolve()
    })
  })
}
