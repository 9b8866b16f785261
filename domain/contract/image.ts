/** Pictures of the desk: how large one may be, and what is answered when one was kept. */
import { z } from 'zod'
import { IMAGE_NAME } from '@/domain/article/href'

/** Most bytes of one picture. */
export const MAX_IMAGE_BYTES = 20_000_000

export const ImageName = z.string().regex(IMAGE_NAME).describe('The SHA-256 of its bytes, and png, jpg, webp, gif or avif')

export const ImageKept = z
  .object({
    src: z.string().describe('What an image node has as its src'),
    width: z.number().int().describe('In pixels, as it is shown'),
    height: z.number().int(),
    bytes: z.number().int(),
  })
  .meta({ id: 'ImageKept' })
export type ImageKept = z.infer<typeof ImageKept>
