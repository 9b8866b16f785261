import { ImageKept } from '@/domain/contract/image'
import { request } from './request'

/** Keeps a picture for an article; `src` of what is answered goes into an image node. Throws a `Problem` with the server's sentence. */
export function uploadImage(articleId: string, file: File, signal?: AbortSignal): Promise<ImageKept> {
  const body = new FormData()
  body.set('file', file)
  return request(`/api/articles/${articleId}/images`, ImageKept, { method: 'POST', body, signal })
}
