import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ArticlePage } from '@/domain/contract/article'
import { expect, PASSWORD, test } from './fixtures'

test('a token is printed alone, and works at once while the desk runs', async ({ desk, person }) => {
  const { code, stdout } = desk.command(['token', 'add', '--person', person.email, '--name', 'cms'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^ktk_[\w-]{43}$/)
  expect((await desk.api({ ...person, token: stdout }, 'GET', '/me')).body).toMatchObject({ name: person.name })
})

test('an article goes in and out, while the desk runs and while it does not', async ({ emptyDesk: desk }) => {
  const person = await desk.person('Marieke Visser')
  const file = path.join(desk.folder, 'dijk.md')
  writeFileSync(file, '# De dijk\n\nDe dijk is in 2019 versterkt.\n')
  const id = desk.command(['article', 'add', file, '--source', 'De Krant']).stdout
  const page = (await desk.api<ArticlePage>(person, 'GET', '/articles')).body
  expect(page.items).toMatchObject([{ id, title: 'De dijk', source: 'De Krant' }])

  await desk.stop()
  expect(desk.command(['article', 'export', id, '--format', 'text']).stdout).toContain('De dijk is in 2019 versterkt.')
  const output = path.join(desk.folder, 'out.json')
  expect(desk.command(['article', 'export', id, '--format', 'json', '--notes', 'all', '-o', output])).toMatchObject({ code: 0, stdout: '' })
  expect(readFileSync(output, 'utf8')).toContain(id)
  const copy = desk.command(['article', 'add', output])
  expect(copy.code).toBe(0)
  expect(copy.stdout).not.toBe(id)
  const check = desk.command(['check'])
  expect(check.code).toBe(1)
  expect(check.stdout).toContain(`article ${id}: its text is not that of its document`)
})
