import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { handle } from '@/app/_server/handle'
import { findImage } from '@/db/images'
import { ImageName } from '@/domain/contract/image'
import { Refusal } from '@/domain/contract/refusal'

export const GET = handle({ params: z.object({ name: ImageName }) }, async ({ db, person, params }) => {
  const { file, mime } = findImage(db, person, params.name)
  const bytes = await readFile(file).catch(() => {
    throw new Refusal('missing', 'The file of this picture is missing at the desk: “npm run desk -- check” says which ones are.')
  })
  // Its name is its content: it never changes, and whoever may see it may keep it. Opened by itself it runs nothing.
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': mime,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `inline; filename="${params.name}"`,
      'Cache-Control': 'private, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
    },
  })
})
