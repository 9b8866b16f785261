import { expect, test } from 'vitest'
import { readJson } from './json-body'

const read = (body: string) =>
  readJson(new Request('http://localhost/api/tags', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }), 1000)

test.each([
  [
    '{"name":"x","more":[{"__proto__":{"isAdmin":true}}]}',
    'Some of what was sent does not fit. more.0.__proto__: No member may be called "__proto__": leave it out, or give it another name.',
    'more.0.__proto__',
  ],
  [
    '{"__proto__":1}',
    'Some of what was sent does not fit. __proto__: No member may be called "__proto__": leave it out, or give it another name.',
    '__proto__',
  ],
  [
    '{"a\\u0000":1}',
    'Some of what was sent does not fit. The name of a member has characters that cannot be kept (half of a pair, or NUL): leave them out.',
    '',
  ],
  [
    '{"name":"\\ud83d"}',
    'Some of what was sent does not fit. name: This text has characters that cannot be kept (half of a pair, or NUL).',
    'name',
  ],
])('of %s it is said what is wrong and where', async (body, message, path) => {
  await expect(read(body)).rejects.toMatchObject({ kind: 'invalid', message, details: { errors: [{ path }] } })
})

test('what only looks like it is taken', async () => {
  await expect(read('{"name":"__proto__ of \\u00e9"}')).resolves.toEqual({ name: '__proto__ of é' })
})
