/** Where one of several equal stretches goes or comes: of two sentences that begin alike, the whole one and not the halves of both. */

/** A stretch of tokens that is replaced by another; of one that only goes, or only comes, the other is empty. */
export interface Edit {
  from: number
  to: number
  start: number
  end: number
}

/**
 * Slides each edit that only takes out or only puts in to the best place where it means the same: to the beginning of
 * a sentence before that of a word. “A b. A c.” without “A b. ” is the same as without “b. A ”, but what stood on the
 * first sentence has lost it all. The order of edits stays, and none passes another.
 */
export function slid(edits: readonly Edit[], old: readonly string[], fresh: readonly string[]): Edit[] {
  const done: Edit[] = []
  edits.forEach((edit, i) => {
    const isGoing = edit.start === edit.end
    if (!isGoing && edit.from !== edit.to) return void done.push(edit)
    const tokens = isGoing ? old : fresh
    const [low, high] = isGoing ? [edit.from, edit.to] : [edit.start, edit.end]
    const before = done.at(-1)
    const after = edits[i + 1]
    const least = before ? (isGoing ? before.to : before.end) : 0
    const most = after ? (isGoing ? after.from : after.start) : tokens.length
    let best = { by: 0, score: scoreOf(tokens, low, high) }
    const look = (by: number): void => {
      const score = scoreOf(tokens, low + by, high + by)
      if (score > best.score) best = { by, score }
    }
    for (let by = -1; low + by >= least && tokens[low + by] === tokens[high + by]; by--) look(by)
    for (let by = 1; high + by <= most && tokens[low + by - 1] === tokens[high + by - 1]; by++) look(by)
    const { by } = best
    done.push({ from: edit.from + by, to: edit.to + by, start: edit.start + by, end: edit.end + by })
  })
  return done
}

/** How whole a stretch is: sentences, then words. */
function scoreOf(tokens: readonly string[], from: number, to: number): number {
  if (from === 0 || endsSentence(tokens, from - 1)) return 3
  // The last sentence of a block, with the space before it.
  if (to === tokens.length && endsSentence(tokens, from)) return 3
  return isSpace(tokens[from - 1]) ? 1 : 0
}

/** Whether a token is the white space between two sentences. */
function endsSentence(tokens: readonly string[], space: number): boolean {
  if (!isSpace(tokens[space])) return false
  let at = space - 1
  while (at > 0 && /^["'”’»)\]]$/u.test(tokens[at] ?? '')) at -= 1
  return /^[.!?…]$/u.test(tokens[at] ?? '')
}

const isSpace = (token: string | undefined): boolean => /^\s+$/u.test(token ?? '')
