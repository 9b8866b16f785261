/** The body of a request that brings a picture: its bytes, or a form with one file. */
import 'server-only'
import { MAX_IMAGE_BYTES } from '@/domain/contract/image'
import { Refusal } from '@/domain/contract/refusal'
import { readBytes } from './json-body'

/** What a form adds to its file. */
const FORM = 100_000

export async function readImageRequest(request: Request): Promise<Uint8Array> {
  const type = request.headers.get('content-type') ?? ''
  if (/^image\//i.test(type)) return expectSome(await readBytes(request, MAX_IMAGE_BYTES))
  if (!/^multipart\/form-data\b/i.test(type)) {
    throw new Refusal(
      'unsupported',
      'This address takes a picture: send its bytes with their Content-Type, or a form with it in a field called “file”.',
    )
  }
  const bytes = await readBytes(request, MAX_IMAGE_BYTES + FORM)
  let form: FormData
  try {
    form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': type } }).formData()
  } catch {
    throw new Refusal('malformed', 'The form could not be read: it is not multipart/form-data, or it was cut off.')
  }
  const [file, ...others] = form.getAll('file')
  if (!(file instanceof File) || others.length > 0) {
    throw new Refusal('invalid', 'Send one picture, in a field called “file”.', {
      errors: [{ path: 'file', message: 'One file is needed.' }],
    })
  }
  return expectSome(new Uint8Array(await file.arrayBuffer()))
}

function expectSome(bytes: Uint8Array): Uint8Array {
  if (bytes.byteLength > 0) return bytes
  throw new Refusal('invalid', 'The picture is empty: nothing was sent.')
}
