/** Which addresses a link or an image may carry: the one rule behind the schema, pasted text, imports and evidence. */

const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:'])
const IMAGE_SCHEMES = new Set(['http:', 'https:'])

/** Tells whether an address is absolute and of a scheme that runs nothing: http, https or mailto. */
export function isSafeHref(value: unknown): value is string {
  return typeof value === 'string' && hasScheme(value, LINK_SCHEMES)
}

/** How a picture of this desk is called: the SHA-256 of its bytes, and the ending of its kind. */
export const IMAGE_NAME = /^[0-9a-f]{64}\.(?:png|jpg|webp|gif|avif)$/

const IMAGE_FOLDER = '/api/images/'

/** Where a picture of this desk is: what an image node has as its source. */
export function imageAddress(name: string): string {
  return `${IMAGE_FOLDER}${name}`
}

/** The name of a picture of this desk; null for an address elsewhere. */
export function imageNameOf(address: unknown): string | null {
  if (typeof address !== 'string' || !address.startsWith(IMAGE_FOLDER)) return null
  const name = address.slice(IMAGE_FOLDER.length)
  return IMAGE_NAME.test(name) ? name : null
}

/** Tells whether an address may be an image's source: http, https, or a picture of this desk. */
export function isSafeImageSource(value: unknown): value is string {
  return imageNameOf(value) !== null || (typeof value === 'string' && hasScheme(value, IMAGE_SCHEMES))
}

/** Tells whether an address is a web page: what evidence and an article's own address may be. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && hasScheme(value, IMAGE_SCHEMES)
}

function hasScheme(value: string, schemes: Set<string>): boolean {
  // Browsers skip control characters when they look for a scheme ("java\nscript:"); we refuse them outright.
  if (/[\u0000-\u001f\u007f]/.test(value) || value !== value.trim()) return false
  try {
    return schemes.has(new URL(value).protocol)
  } catch {
    return false
  }
}
