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
  expect(desk.command(['check'])).toMatchObject({ code: 0, stdout: 'ok' })
})

test('an admin of the command line voids the link, and a lost password is mended', async ({ emptyDesk: desk }) => {
  const link = desk.command(['setup-link'])
  expect(link.stdout).toMatch(new RegExp(`^${desk.url}/setup\\?token=\\S+$`))
  const email = 'marieke@example.org'
  const add = ['person', 'add', '--email', email, '--name', 'Marieke Visser', '--role', 'admin', '--password-stdin']
  expect(desk.command(add, PASSWORD).code).toBe(0)
  expect(desk.command(['setup-link'])).toMatchObject({ code: 1, stdout: '' })
  const token = new URL(link.stdout).searchParams.get('token')
  const setUp = { token, name: 'Iemand', email: 'iemand@example.org', password: PASSWORD }
  expect((await desk.api(null, 'POST', '/setup', setUp)).status).toBe(404)

  const another = 'zes andere woorden op een dijk'
  expect(desk.command(['person', 'password', '--email', email, '--password-stdin'], `${another}\n`).code).toBe(0)
  const signIn = (password: string) => desk.api(null, 'POST', '/auth/sign-in/email', { email, password })
  expect((await signIn(another)).status).toBe(200)
  expect((await signIn(PASSWORD)).status).toBe(401)
})

test('a check finds what is wrong, and says where', async ({ emptyDesk: desk }) => {
  const { default: BetterSqlite3 } = await import('better-sqlite3')
  await desk.person('Marieke Visser')
  const file = path.join(desk.folder, 'dijk.txt')
  writeFileSync(file, 'De dijk is in 2019 versterkt.')
  const id = desk.command(['article', 'add', file]).stdout
  const database = new BetterSqlite3(path.join(desk.folder, 'kanttekening.db'))
  database.exec("update documents set text = 'De dijk is in 2020 versterkt.'")
  database.close()
  const check = desk.command(['check'])
  expect(check.code).toBe(1)
  expect(check.stdout).toContain(`article ${id}: its text is not that of its document`)
})
