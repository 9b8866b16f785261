/** Files on their way from the page where they were dropped to the page that loads them; they stay in the memory of this tab. */

let brought: File[] = []

/** Keeps files for the page that will take them. */
export function bringFiles(files: Iterable<File>): void {
  brought = [...files]
}

/** Gives the files that were brought, once. */
export function takeBroughtFiles(): File[] {
  const files = brought
  brought = []
  return files
}

let words = ''

/** Keeps words that were typed or pasted into that page, for when it is left and come back to; `keptText` gives them. */
export function keepText(text: string): void {
  words = text
}

export function keptText(): string {
  return words
}
