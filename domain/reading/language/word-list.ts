/** How the language files write their words down: lists with spaces between, and verbs with all their forms. */
import type { SayingVerb } from '../language'

export function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

/** Entries of several words, with commas or new lines between. */
export function phrases(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
}

/** “opmerken: opmerkt opgemerkt | merkt merkte + op; …”: a lemma, its forms, and after a bar those that need a particle elsewhere. */
export function sayingVerbs(list: string, as: Pick<SayingVerb, 'isManner' | 'isDemand' | 'isClose'> = {}): SayingVerb[] {
  return list
    .split(';')
    .filter((entry) => entry.trim() !== '')
    .flatMap((entry) => {
      const [lemma = '', ways = ''] = oneLine(entry).split(':')
      return ways.split('|').map((way) => {
        const [forms = '', particle] = way.split('+')
        return { lemma: lemma.trim(), forms: words(forms), ...(particle && { particle: particle.trim() }), ...as }
      })
    })
}

/** A phrase may go on in the next line of a list. */
function oneLine(list: string): string {
  return list.replace(/\s+/g, ' ')
}
