import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '@/domain/contract/refusal'
import { PICTURES, picture, turnedPicture } from '@/domain/testing/pictures'
import { recognisePicture } from './picture'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test.each(PICTURES)('a %s is known by its bytes, with its size', (name) => {
  expect(recognisePicture(picture(name))).toMatchObject({ mime: `image/${name}`, width: 3, height: 2 })
})

test('a photo that is taken upright is higher than wide', () => {
  expect(recognisePicture(turnedPicture())).toMatchObject({ width: 2, height: 3 })
})

test.each([
  ['an SVG', bytesOf('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), /^SVG is not kept/],
  ['a page', bytesOf('<html><script>1</script></html>'), /^This is no picture of a kind/],
  ['nothing', new Uint8Array(), /^This is no picture of a kind/],
  ['a PNG that is cut off', picture('png').subarray(0, 12), /^This picture is damaged/],
  ['an AVIF without a size', picture('avif').subarray(0, 40), /^This picture is damaged/],
])('%s is refused in a sentence', (_name, bytes, sentence) => {
  expect(() => recognisePicture(bytes)).toThrow(sentence)
})

const ENDED = PICTURES.filter((name) => name !== 'avif')

test.each(ENDED)('a %s that is cut off anywhere is refused as such', (name) => {
  const bytes = picture(name)
  for (let length = 16; length < bytes.length; length++)
    expect(() => recognisePicture(bytes.subarray(0, length))).toThrow(/^This picture is damaged or cut off/)
})

test.each(ENDED)('bytes after the end of a %s do no harm', (name) => {
  for (const more of [new Uint8Array(1), new Uint8Array(5000), bytesOf('een bijschrift')])
    expect(recognisePicture(Uint8Array.from([...picture(name), ...more]))).toMatchObject({ width: 3, height: 2 })
})

test('a few bytes that claim to be huge are a damaged picture, not a large one', () => {
  const claim = Buffer.from(picture('png').subarray(0, 24))
  claim.writeUInt32BE(1_668_248_178, 20)
  for (const length of [20, 24]) expect(() => recognisePicture(claim.subarray(0, length))).toThrow(/^This picture is damaged or cut off/)
})

test('the end of a small picture within a photo is not its own', () => {
  const small = picture('jpeg')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(small.length + 2)
  const photo = Buffer.concat([small.subarray(0, 2), Buffer.from('ffe1', 'hex'), length, small, small.subarray(2)])
  expect(recognisePicture(photo)).toMatchObject({ width: 3, height: 2 })
  expect(() => recognisePicture(photo.subarray(0, -2))).toThrow(/^This picture is damaged or cut off/)
})

test('a picture with more pixels than a browser can hold is refused, however small its file is', () => {
  const bomb = Buffer.from(picture('png'))
  bomb.writeUInt32BE(19_000, 16)
  bomb.writeUInt32BE(19_000, 20)
  expect(() => recognisePicture(bomb)).toThrow(/^This picture has 19000 × 19000 pixels/)
  bomb.writeUInt32BE(30_000, 16)
  bomb.writeUInt32BE(1, 20)
  expect(() => recognisePicture(bomb)).toThrow(Refusal)
})

test('20 MB is the most', () => {
  expect(() => recognisePicture(new Uint8Array(20_000_001))).toThrow(/larger than the 20 MB/)
})

test('whatever bytes come, it is recognised or refused, and soon', () => {
  const start = fc.constantFrom(...PICTURES.map((name) => picture(name)))
  const changes = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 0, max: 255 })), { maxLength: 12 })
  fc.assert(
    fc.property(start, changes, fc.uint8Array({ maxLength: 200 }), (bytes, places, tail) => {
      const broken = Uint8Array.from([...bytes, ...tail])
      for (const [at, value] of places) broken[at % broken.length] = value
      try {
        expect(recognisePicture(broken).width).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
      }
    }),
    { numRuns: 3000 },
  )
})
