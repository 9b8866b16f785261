import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDatabase, closeDatabase } from '@/db/open'
import { addPerson } from '@/db/people'
import { z } from 'zod'
import { Reading } from '@/domain/contract/reading'
import { runDesk } from './run-desk'

const folder = mkdtempSync(path.join(tmpdir(), 'kanttekening-desk-'))
const said: string[] = []
const wrong: string[] = []

beforeAll(() => {
  vi.stubEnv('KANTTEKENING_DATA', folder)
  const db = openDatabase(path.join(folder, 'kanttekening.db'))
  addPerson(db, { name: 'Marieke Visser', email: 'm@example.org', role: 'admin', passwordHash: 'x' }, new Date())
  closeDatabase(db)
})
beforeEach(() => {
  said.length = 0
  wrong.length = 0
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void wrong.push(line))
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

describe('what does not fit is told in a sentence', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown command', ['frobnicate'], /^There is no command “frobnicate”\./],
    ['half a command', ['person'], /^There is no command “person”\./],
    ['a missing argument', ['backup'], /^FILE is missing\.\nnpm run desk -- backup FILE$/],
    ['a missing option', ['token', 'add'], /^--person is missing\./],
    ['an option that does not exist', ['check', '--fast'], /^Unknown option '--fast'\./],
    [
      'somebody unknown',
      ['token', 'add', '--person', 'niemand@example.org'],
      /^Nobody at this desk has the e-mail address niemand@example\.org\.$/,
    ],
    [
      'a password on the command line',
      ['person', 'add', '--email', 'a@example.org', '--name', 'A'],
      /^--password-stdin is missing: .* seen by others/,
    ],
    ['a file that is not there', ['article', 'add', 'nergens.txt'], /^There is no file “nergens\.txt”\./],
    ['an article that is not there', ['article', 'export', 'x', '--format', 'html'], /^There is no such article/],
    ['an unknown format', ['article', 'export', 'x', '--format', 'pdf'], /^There is no export as “pdf”\. There are: html, /],
  ])('%s', async (_name, args, sentence) => {
    const code = await runDesk(args)
    expect(wrong.join('\n')).toMatch(sentence)
    expect([code, said]).toEqual([1, []])
  })
})

test('a file that cannot be written is told in a sentence', async () => {
  expect(await runDesk(['article', 'add', path.join(import.meta.dirname, '../../README.md')])).toBe(0)
  const id = said.pop() ?? ''
  for (const [file, sentence] of [
    ['/nergens/dijk.html', 'There is no folder “/nergens” to write in.'],
    [folder, `“${folder}” cannot be written (EISDIR).`],
  ] as const) {
    expect(await runDesk(['article', 'export', id, '--format', 'html', '-o', file])).toBe(1)
    expect(wrong.splice(0).join('\n')).toContain(sentence)
  }
})

describe('the first read of a file', () => {
  const article = path.join(folder, 'dijk.md')
  const pdf = path.join(folder, 'dijk.pdf')
  writeFileSync(pdf, '%PDF-1.7')
  writeFileSync(article, '# De dijk\n\nDe dijk is in **2019** versterkt, zei Bos.\n')

  test('is printed as JSON and nothing else', async () => {
    expect(await runDesk(['read', article])).toBe(0)
    expect(Reading.parse(JSON.parse(said.join('\n'))).language).toBe('nl')
    expect(wrong).toEqual([])
  })

  test('tells the text that its offsets count in: of plain text the file as it is', async () => {
    const file = path.join(folder, 'brug.txt')
    const content = 'De brug\r\n\r\nAnna Bos, 3 mei 2026, 10:00\r\n\r\n“Wij gaan de brug sluiten”, zei Anna Bos.\r\n'
    writeFileSync(file, content)
    for (const [name, quote] of [
      [file, '“Wij gaan de brug sluiten”'],
      [article, null],
    ] as const) {
      said.length = 0
      expect(await runDesk(['read', name])).toBe(0)
      const { text, quotes, facts } = Reading.extend({ text: z.string() }).parse(JSON.parse(said.join('\n')))
      expect(quotes.map(({ ranges: [range] }) => text.slice(range?.start, range?.end))).toEqual(quote === null ? [] : [quote])
      expect(facts.map(({ start, end }) => text.slice(start, end))).toContain(quote === null ? '2019' : '3 mei 2026')
      if (quote !== null) expect(text).toBe(content)
    }
  })

  test('is in the language that is said', async () => {
    expect(await runDesk(['read', article, '--language', 'en-GB'])).toBe(0)
    expect(Reading.parse(JSON.parse(said.join('\n'))).language).toBe('en')
  })

  test('in a script that there are no rules for is empty, and that is said beside it', async () => {
    const arabic = path.join(folder, 'jisr.txt')
    writeFileSync(arabic, 'قال الوزير: “سيُفتح الجسر عام 2027”، وهي المرة الأولى منذ أربعين عامًا.')
    expect(await runDesk(['read', arabic])).toBe(0)
    expect(Reading.parse(JSON.parse(said.join('\n')))).toMatchObject({ language: null, quotes: [], facts: [] })
    expect(wrong).toEqual(['Nothing was read: there are no rules to read the script of this text by.'])
  })

  test.each<[string, string[], RegExp]>([
    ['a file that is not there', ['nergens.txt'], /^There is no file “nergens\.txt”\./],
    ['a file that is not there, of a kind that is not known', ['nergens.pdf'], /^There is no file “nergens\.pdf”\./],
    ['a kind of file that is not known', [pdf], /^What kind of file “.+” is was not recognised/],
    ['a language that is none', [article, '--language', 'Nederlands!'], /^language: A language is a code/],
  ])('of %s is refused in a sentence', async (_what, args, sentence) => {
    expect(await runDesk(['read', ...args])).toBe(1)
    expect(wrong.join('\n')).toMatch(sentence)
  })
})

test('help lists every command, and each that it lists is found', async () => {
  expect(await runDesk(['--help'])).toBe(0)
  const listed = [...said.join('\n').matchAll(/^  (\S[^A-Z[\n]*?)(?= (?:[A-Z[-])|$)/gm)].map(([, command = '']) => command)
  for (const command of ['setup-link', 'person add', 'person password', 'token add', 'article add', 'article export'])
    expect(listed).toContain(command)
  for (const command of ['backup', 'check', 'rebuild', 'clean']) expect(listed).toContain(command)
  for (const command of listed) expect(await runDesk([...command.split(' '), '--help']), command).toBe(0)
})

test('pictures that no text shows are taken away', async () => {
  expect(await runDesk(['clean'])).toBe(0)
  expect(said).toEqual(['There was nothing to take away.'])
})

test('every command that the help lists is there', async () => {
  await runDesk(['--help'])
  const listed = [...said.join('\n').matchAll(/^ {2}([a-z-]+(?: [a-z]+)?)/gm)].map(([, name = '']) => name)
  expect(listed).toContain('rebuild')
  for (const name of listed) expect([name, await runDesk([...name.split(' '), '--help'])]).toEqual([name, 0])
})

test('a desk that is whole has nothing to mend', async () => {
  expect(await runDesk(['rebuild'])).toBe(0)
  expect(said).toEqual(['Nothing had to be mended.'])
})

test('what was damaged is mended, article by article; what the log cannot mend is said', async () => {
  const file = path.join(folder, 'kanttekening.db')
  const damage = (sql: string) => {
    const db = openDatabase(file)
    db.$client.exec(sql)
    closeDatabase(db)
  }
  const markdown = path.join(folder, 'rivier.md')
  writeFileSync(markdown, '# De rivier\n\nHet water stijgt.\n')
  expect(await runDesk(['article', 'add', markdown])).toBe(0)
  const id = said.pop() ?? ''
  damage(`update documents set text = 'x', doc = '{' where article_id = '${id}'`)
  expect(await runDesk(['check'])).toBe(1)
  said.length = 0
  expect(await runDesk(['rebuild'])).toBe(0)
  const [kept, ...mended] = said
  expect([mended, wrong]).toEqual([[`Mended from the log: article ${id}: its document does not fit the schema`], []])
  const before = new BetterSqlite3(/^What the database was before is kept in (.+)\.$/.exec(kept ?? '')?.[1] ?? '', { readonly: true })
  expect(before.prepare('select text from documents where article_id = ?').pluck().get(id)).toBe('x')
  before.close()
  said.length = 0
  expect(await runDesk(['check'])).toBe(0)
  expect(said).toEqual(['ok'])
  damage(`delete from snapshots where article_id = '${id}'`)
  said.length = 0
  expect(await runDesk(['rebuild'])).toBe(1)
  expect([said, wrong]).toEqual([
    [],
    [
      expect.stringContaining(`Not mended: article ${id}: the copy of its first version is missing or damaged`),
      expect.stringContaining(`Not mended: article ${id}: its log cannot be replayed`),
      `article ${id}: nothing was written, since the copy of its first version, with which its log begins, is missing or damaged`,
    ],
  ])
  damage(`insert into snapshots select article_id, version, schema_version, doc, null from documents where article_id = '${id}'`)
})

test('every command explains itself', async () => {
  expect(await runDesk(['article', 'export', '--help'])).toBe(0)
  expect(said.join('\n')).toMatch(/^npm run desk -- article export ID --format F/)
})

test('a folder without a desk is told in a sentence', async () => {
  vi.stubEnv('KANTTEKENING_DATA', path.join(folder, 'empty'))
  expect(await runDesk(['check'])).toBe(1)
  expect(wrong).toEqual([expect.stringMatching(/^There is no desk in .* yet: start it once with npm start/)])
  vi.stubEnv('KANTTEKENING_DATA', folder)
})
