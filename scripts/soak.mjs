// `npm run soak`: the model of people, server and network, played 20,000 times. MODEL_RUNS and MODEL_SEED say otherwise.
import { spawnSync } from 'node:child_process'

const runs = process.env.MODEL_RUNS ?? '20000'
const seed = process.env.MODEL_SEED ?? String(Math.floor(Math.random() * 2 ** 31))
console.log(`${runs} plays from seed ${seed}. To play them again: MODEL_SEED=${seed} MODEL_RUNS=${runs} npm run soak`)
const { status } = spawnSync('vitest', ['run', 'steps/model/model.property'], {
  stdio: 'inherit',
  env: { ...process.env, MODEL_RUNS: runs, MODEL_SEED: seed },
  shell: process.platform === 'win32',
})
process.exit(status ?? 1)
