import { expect, test } from 'vitest'
import { lead, LED } from './first-look'

const ID = '0198a0de-0000-7000-8000-000000000000'

function led(method: string, url: string, headers: Record<string, string> = {}) {
  const request = { method, url, headers }
  lead(request)
  return [request.method, request.url, request.headers[LED]]
}

test.each([
  ['GET', '/api/health'],
  ['HEAD', '/api/health'],
  ['OPTIONS', '/api/tags'],
  ['PATCH', `/api/annotations/${ID}?x=1`],
  ['POST', '/api/invitations/accept'],
  ['DELETE', '/api/nothing'],
  ['GET', '/articles/caf%C3%A9'],
])('%s %s stays as it came', (method, url) => {
  expect(led(method, url, { [LED]: 'by a stranger' })).toEqual([method, url, undefined])
})

test('a method that an address does not have is led to where those it has are told', () => {
  expect(led('DELETE', '/api/health')).toEqual(['GET', '/api/led', 'GET, HEAD, OPTIONS'])
  expect(led('PUT', `/api/annotations/${ID}`)).toEqual(['GET', '/api/led', 'DELETE, GET, HEAD, OPTIONS, PATCH'])
  expect(led('TRACE', '/api/tags')).toEqual(['GET', '/api/led', 'GET, HEAD, OPTIONS, POST'])
  expect(led('HEAD', '/api/setup')).toEqual(['HEAD', '/api/led', 'OPTIONS, POST'])
  expect(led('DELETE', '/api/invitations/accept')).toEqual(['GET', '/api/led', 'OPTIONS, POST'])
})

test.each(['/api/articles/%E0%A4%A', '/api/%', '/articles/%E0%A4%41'])('%s cannot be decoded', (url) => {
  expect(led('POST', url)).toEqual(['GET', url.startsWith('/api/') ? '/api/led' : '/led', 'undecodable'])
})
