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
  test: { include: ['{app,client,components,db,domain,editor,scripts}/**/*.test.{ts,tsx}'], environment: 'node' },
})
