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
