import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      // `server-only` throws outside Next's server build; in tests there is nothing to guard.
      'server-only': path.join(import.meta.dirname, 'node_modules/server-only/empty.js'),
    },
  },
  // A machine that is busy with something else is no reason to fail: nothing here is timed.
  test: { testTimeout: 60_000, include: ['{app,client,components,db,domain,editor,scripts}/**/*.test.{ts,tsx}'], environment: 'node' },
})
