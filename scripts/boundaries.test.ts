import { ESLint } from 'eslint'
import { beforeAll, describe, expect, test } from 'vitest'

// Snippets are linted as if they stood in these files, which exist, so that rules that ask for types work on them.
const file = {
  domain: 'domain/article/text.ts',
  db: 'db/tags.ts',
  app: 'app/api/tags/route.ts',
}
let eslint: ESLint

/** The rules a snippet breaks in a file. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? []
}

beforeAll(async () => {
  eslint = new ESLint({ cwd: process.cwd() })
  await broken(file.domain, 'export const warm = 1\n')
}, 120_000)

const PATHS = 'import-x/no-restricted-paths'
const IMPORTS = '@typescript-eslint/no-restricted-imports'
const SYNTAX = 'no-restricted-syntax'

describe('a room imports only the rooms below it', { timeout: 60_000 }, () => {
  test.each([
    ['domain → db, by alias', file.domain, "export { listTags } from '@/db/tags'\n"],
    ['domain → db, by path', file.domain, "export { listTags } from '../../db/tags'\n"],
    ['domain → db, types only', file.domain, "export type { Database } from '@/db/database'\n"],
    ['db → app', file.db, "export { handle } from '@/app/_server/handle'\n"],
    ['db → app, by path', file.db, "export { handle } from '../app/_server/handle'\n"],
    ['db → scripts', file.db, "export { file } from '@/scripts/boundaries.test'\n"],
  ])('%s is caught', async (_name, path, code) => {
    expect(await broken(path, code)).toContain(PATHS)
  })

  test.each([
    ['db → domain', file.db, "export { foldSpace } from '@/domain/article/text'\n"],
    ['app → db', file.app, "export { listTags } from '@/db/tags'\n"],
    ['inside a room', file.db, "export { among } from './among'\n"],
  ])('%s is allowed', async (_name, path, code) => {
    expect(await broken(path, code)).toEqual([])
  })

  test('an allowed arrow written as a path is sent to the alias', async () => {
    expect(await broken(file.db, "export { foldSpace } from '../domain/article/text'\n")).toEqual([IMPORTS])
  })

  test('a cycle inside a room is caught', async () => {
    // positions.ts imports text.ts.
    expect(await broken(file.domain, "export { spanOfPositions } from './positions'\n")).toContain('import-x/no-cycle')
  })
})

describe('packages stay in their rooms', { timeout: 60_000 }, () => {
  test.each([
    ['React in the domain', file.domain, "export { useState } from 'react'\n"],
    ['Node in the domain', file.domain, "export { readFileSync } from 'node:fs'\n"],
    ['the view in the domain', file.domain, "export { EditorView } from '@tiptap/pm/view'\n"],
    ['Drizzle in the domain', file.domain, "export { eq } from 'drizzle-orm'\n"],
    ['Next in db', file.db, "export { headers } from 'next/headers'\n"],
    ['server-only in db', file.db, "import 'server-only'\n"],
    ['SQL in app', file.app, "export { eq } from 'drizzle-orm'\n"],
  ])('%s is caught', async (_name, path, code) => {
    expect(await broken(path, code)).toEqual([IMPORTS])
  })
})

describe('what is not written here', { timeout: 60_000 }, () => {
  test.each([
    ['a clock in the domain', file.domain, 'export const now = () => Date.now()\n', SYNTAX],
    ['the DOM in the domain', file.domain, 'export const title = () => document.title\n', 'no-restricted-globals'],
    ['an async function in db', file.db, 'export async function later() {}\n', SYNTAX],
    [
      'an async transaction',
      file.app,
      'declare const db: { transaction(run: () => unknown): void }\ndb.transaction(async () => 1)\n',
      SYNTAX,
    ],
    ['a server action', file.app, "'use server'\nexport const act = 1\n", SYNTAX],
    ['markup from a string', file.app, "declare const box: Element\nbox.innerHTML = '<b>'\n", SYNTAX],
    ['a barrel', file.db, "export * from './among'\n", SYNTAX],
    ['a default export', file.db, 'export default 1\n', SYNTAX],
    ['any', file.db, 'export const one = (x: any): unknown => x\n', '@typescript-eslint/no-explicit-any'],
    ['a promise nobody waits for', file.app, 'fetch("https://example.org")\n', '@typescript-eslint/no-floating-promises'],
    [
      'a type imported as a value',
      file.db,
      "import { Database } from './database'\nexport type D = Database\n",
      '@typescript-eslint/consistent-type-imports',
    ],
    ['loose equality', file.db, "export const is = (a: string) => a == 'b'\n", 'eqeqeq'],
    ['a word to the console', file.db, "console.log('here')\n", 'no-console'],
  ])('%s is caught', async (_name, path, code, rule) => {
    expect(await broken(path, code)).toContain(rule)
  })

  test('a rule cannot be switched off in a file', async () => {
    expect(await broken(file.db, "// eslint-disable-next-line no-console\nconsole.log('here')\n")).toContain('no-console')
  })

  test.each([
    ['scripts/myTool.mjs', 'check-file/filename-naming-convention'],
    ['scripts/helpers/tool.mjs', 'check-file/filename-blocklist'],
    ['scripts/desk/index.mjs', 'check-file/filename-blocklist'],
    ['scripts/My_Folder/tool.mjs', 'check-file/folder-naming-convention'],
    ['app/Desk/tool.mjs', 'check-file/folder-naming-convention'],
  ])('the name %s is caught', async (path, rule) => {
    expect(await broken(path, 'export const one = 1\n')).toContain(rule)
  })

  test.each(['app/(desk)/articles/[id]/tool.mjs', 'app/_server/tool.mjs', 'app/api/openapi.json/tool.mjs'])(
    'the name %s is fine',
    async (path) => {
      expect(await broken(path, 'export const one = 1\n')).toEqual([])
    },
  )
})
