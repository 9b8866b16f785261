import { expect, test } from 'vitest'
import { withKnownLinks } from './known-links'
import { schema } from './schema'

const linked = (...hrefs: string[]) =>
  schema.node('doc', null, [
    schema.node(
      'paragraph',
      null,
      hrefs.map((href) => schema.text('hier ', [schema.mark('link', { href })])),
    ),
  ])

test('a link that leads where it led stays as it was written', () => {
  const before = linked('https://nrc.example')
  expect(withKnownLinks(before, linked('https://nrc.example/')).eq(before)).toBe(true)
  expect(withKnownLinks(before, linked('HTTPS://NRC.example:443/')).eq(before)).toBe(true)
})

test('one that leads elsewhere is another, and what has no links stays', () => {
  const after = linked('https://nrc.example/a', 'mailto:a@nrc.example')
  expect(withKnownLinks(linked('https://nrc.example'), after).eq(after)).toBe(true)
  const plain = schema.node('doc', null, [schema.node('paragraph', null, [schema.text('hier')])])
  expect(withKnownLinks(linked('https://nrc.example'), plain).eq(plain)).toBe(true)
})
