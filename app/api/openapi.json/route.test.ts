import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { add, at, byToken, fromPage, openDesk } from '@/app/_server/testing/desk'
import { GET } from './route'

interface Operation {
  operationId: string
  parameters?: { name: string; in: string }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { content?: object }>
}
interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}

const api = path.resolve(import.meta.dirname, '..')
/** better-auth's address is one file for two calls. */
const AUTH = 'auth/[...all]'
let document: Document

beforeAll(async () => {
  const db = openDesk()
  const headers = byToken(db, add(db, 'Marieke Visser'))
  document = (await (await GET(fromPage('/api/openapi.json', { headers }), at({}))).json()) as Document
})

const described = () =>
  Object.entries(document.paths).flatMap(([address, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${address}`))

test('every route of the house is described, and every call that is described is there', () => {
  const routes = globSync('**/route.ts', { cwd: api }).filter((file) => path.dirname(file) !== AUTH)
  const served = routes.flatMap((file) => {
    const address = `/api/${path.dirname(file).replaceAll(/\[(\w+)\]/g, '{$1}')}`
    const code = readFileSync(path.join(api, file), 'utf8')
    return [...code.matchAll(/^export const (GET|POST|PUT|PATCH|DELETE)\b/gm)].map((match) => `${match[1]} ${address}`)
  })
  expect(
    described()
      .filter((call) => !call.includes('/api/auth/'))
      .sort(),
  ).toEqual(served.sort())
})

test('what is asked of a request is in the description', () => {
  for (const [address, methods] of Object.entries(document.paths)) {
    for (const [method, { parameters = [], requestBody }] of Object.entries(methods)) {
      if (address.startsWith('/api/auth/') || address === '/api/openapi.json') continue
      const code = readFileSync(path.join(api, address.slice('/api/'.length).replaceAll(/\{(\w+)\}/g, '[$1]'), 'route.ts'), 'utf8')
      const handler = code.slice(code.indexOf(`export const ${method.toUpperCase()}`)).split('=>')[0] ?? ''
      const asks = (what: string) => new RegExp(`\\b${what}\\b`).test(handler)
      expect([address, method, parameters.some((parameter) => parameter.name === 'If-Match')]).toEqual([
        address,
        method,
        asks('ifMatch: true'),
      ])
      expect([address, method, requestBody !== undefined]).toEqual([address, method, asks('body') || asks('rawBody: true')])
      expect([address, method, parameters.some((parameter) => parameter.in === 'query')]).toEqual([address, method, asks('query')])
    }
  }
})

test('the document is OpenAPI 3.1, every call has its name, and every reference leads somewhere', () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  const names = Object.values(document.paths).flatMap((methods) => Object.values(methods).map((operation) => operation.operationId))
  expect(new Set(names).size).toBe(names.length)
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1] ?? '')
  expect(references.length).toBeGreaterThan(20)
  expect(references.filter((name) => !(name in document.components.schemas))).toEqual([])
})

test('every refusal is described as problem+json', () => {
  for (const methods of Object.values(document.paths)) {
    for (const { responses } of Object.values(methods))
      expect(Object.keys(responses['default']?.content ?? {})).toEqual(['application/problem+json'])
  }
})
