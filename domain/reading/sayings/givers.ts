/** Whose words something gives: those of “a statement from the ministry” are the ministry’s. */
import type { Lexicon } from '../words/lexicon'
import type { Piece } from '../words/narration'
import { phraseAt, type Subject } from '../words/phrases'

/** Whoever a noun such as “statement” is from; the phrase itself where it is from nobody, as “a post on a forum” is. */
export function giverOf(pieces: readonly Piece[], subject: Subject, lexicon: Lexicon): Subject {
  if (subject.kind !== 'role' || !lexicon.nouns.has(subject.head)) return subject
  for (let at = subject.first + 1; at < subject.last; at++) {
    if (!lexicon.nounLinks.has((pieces[at] as Piece).lower)) continue
    const giver = phraseAt(pieces, at + 1, lexicon)
    return giver ? { ...giver, first: subject.first, last: Math.max(giver.last, subject.last) } : subject
  }
  return subject
}
