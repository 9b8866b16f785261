import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The plays of the model take longest: begun last, one core would do them while the other has nothing left. */
class ModelFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isModel = (file: TestSpecification): boolean => file.moduleId.includes('/steps/model/')
    const sorted = await super.sort(files)
    return [...sorted.filter(isModel), ...sorted.filter((file) => !isModel(file))]
  }
}

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      // `server-only` throws outside Next's server build; in tests there is nothing to guard.
      'server-only': path.join(import.meta.dirname, 'node_modules/server-only/empty.js'),
    },
  },
  // A machine that is busy with something else is no reason to fail: nothing here is timed.
  test: {
    testTimeout: 60_000,
    include: ['{app,client,components,db,domain,editor,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // One core less is the default, which of two leaves one.
    maxWorkers: '100%',
    sequence: { sequencer: ModelFirst },
  },
})
