/** Speakers who are nobody with a name: “een diplomaat”, “het bestuur”. */
import type { Stretch } from '@/domain/article/segmentation'
import type { FoundPerson, Reading } from '@/domain/contract/reading'

/** Whoever is credited with something and is not among the people, with where they are told of: beside their quotes, or in what they said. */
export function otherSpeakers({ people, quotes, indirect }: Reading): FoundPerson[] {
  const known = new Set(people.map(({ name }) => name))
  const told = [
    ...quotes.flatMap(({ speaker, speakerMention, ranges }) => tells(speaker, speakerMention ?? ranges[0])),
    ...indirect.flatMap(({ speaker, start, end }) => tells(speaker, { start, end })),
  ].filter(({ name }) => !known.has(name))
  return [...Map.groupBy(told, ({ name }) => name)].map(([name, own]) => ({
    name,
    aliases: [],
    kind: 'organisation',
    mentions: own.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
  }))
}

function tells(name: string | null, place: Stretch | undefined): (Stretch & { name: string })[] {
  return name !== null && place ? [{ name, start: place.start, end: place.end }] : []
}
