/** Pictures that come as files, or as data inside HTML. What they really are, the server tells by their bytes. */

export function picturesOf(files: FileList): File[] {
  return [...files].filter((file) => file.type.startsWith('image/'))
}

/** The picture that a `data:` address holds; null when it is none, or cannot be read. */
export function fileOfDataUrl(address: string): File | null {
  const parts = /^data:(image\/[\w.+-]+)(?:;[\w=.-]+)*;base64,([\s\S]+)$/i.exec(address)
  if (!parts) return null
  try {
    const bytes = Uint8Array.from(atob((parts[2] ?? '').replace(/\s/g, '')), (sign) => sign.charCodeAt(0))
    return new File([bytes], 'pasted', { type: (parts[1] ?? '').toLowerCase() })
  } catch {
    return null
  }
}
