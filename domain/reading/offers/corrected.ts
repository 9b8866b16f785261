/** A reading with the names that somebody at the desk has put right. */
import type { FoundPerson, Reading } from '@/domain/contract/reading'
import type { NameCorrection } from '@/domain/contract/suggestion'

/** Speakers and people by their right names. People who turn out to be one, are. */
export function corrected(reading: Reading, corrections: readonly NameCorrection[]): Reading {
  if (corrections.length === 0) return reading
  const names = new Map(corrections.map(({ name, correction }) => [name, correction]))
  const named = (name: string): string => names.get(name) ?? name
  const attributed = <T extends { speaker: string | null }>(said: T): T =>
    said.speaker === null ? said : { ...said, speaker: named(said.speaker) }
  return {
    ...reading,
    quotes: reading.quotes.map(attributed),
    indirect: reading.indirect.map(attributed),
    people: [...Map.groupBy(reading.people, ({ name }) => named(name))].map(([name, own]) => onePerson(name, own)),
  }
}

/** One person of several that were found; what kind, whoever had the name already says. */
function onePerson(name: string, own: readonly FoundPerson[]): FoundPerson {
  const first = own.reduce((best, person) => (person.name === name ? person : best))
  if (own.length === 1 && first.name === name) return first
  const aliases = new Set(own.flatMap((person) => [person.name, ...person.aliases]))
  aliases.delete(name)
  return {
    name,
    aliases: [...aliases],
    kind: first.kind,
    mentions: own.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
  }
}
