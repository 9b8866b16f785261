import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The folders that the tree of docs/architecture.md names, as paths. */
function drawn(): string[] {
  const tree = /```\n(app\/[\s\S]*?)```/.exec(readFileSync('docs/architecture.md', 'utf8'))?.[1] ?? ''
  let room = ''
  return tree
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const name = /^\s*([\w()[\]-]+)\//.exec(line)?.[1] ?? ''
      if (!line.startsWith(' ')) room = name
      return line.startsWith(' ') ? `${room}/${name}` : name
    })
}

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n')
const folders = new Set(
  tracked.flatMap((file) => [file.split('/').slice(0, 1), file.split('/').slice(0, 2)].map((parts) => parts.join('/'))),
)
const isFolder = (path: string) => tracked.some((file) => file.startsWith(`${path}/`))

test('every folder that is drawn is there', () => {
  expect(drawn().length).toBeGreaterThan(20)
  expect(drawn().filter((path) => !isFolder(path))).toEqual([])
})

test('every room is drawn, and what is in app, domain, db and scripts', () => {
  const rooms = [...folders].filter((path) => isFolder(path) && !path.startsWith('.') && !path.includes('/'))
  const inside = [...folders].filter((path) => isFolder(path) && /^(app|domain|db|scripts)\//.test(path))
  expect([...rooms, ...inside].filter((path) => !drawn().includes(path))).toEqual([])
})
