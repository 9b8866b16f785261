/** Where a report comes from, at its head: “AMSTERDAM (ANP) – ”, “KYIV, Ukraine — ”. It is no part of what the report tells. */
import { AGENCIES } from '../language/agencies'

/** “(ANP)”, “(Reuters)”, “(ANP/Novum)”. */
const AGENCY = `\\((?:${AGENCIES.flatMap((agency) => [agency.toUpperCase(), agency[0]?.toUpperCase() + agency.slice(1)]).join('|')})(?:/\\p{L}+)?\\)`
const DASH = '(?: ?— ?| [–-]{1,2} )'
const NAME = "['’]?\\p{Lu}[\\p{L}.'’/-]*"
/** Of two large letters at least: “DEN HAAG”, “’S-GRAVENHAGE”. */
const LARGE = "['’]?\\p{Lu}[\\p{Lu}.'’/-]+"
/** In which country, and of what day: “, Bolivia”, “, May 23”, “, 4 mei”. */
const MORE = `(?:,? (?:${NAME}|\\d{1,2}(?: \\p{Ll}+)?)){0,4}`

/** With an agency the place may be written as any name: “London (Reuters) - ”, “(ANP) - ”. */
const OF_AGENCY = new RegExp(`^(?:${NAME}${MORE} ?)?${AGENCY}${DASH}`, 'u')
/** Without one only its letters tell, and that a sentence follows: “PARIS — The”, and not “BBC – the” or “AJAX – PSV”. */
const OF_PLACE = new RegExp(
  `^(${LARGE}(?: ${LARGE}){0,3})(${MORE}(?: \\(\\p{Lu}[\\p{L}/ ]{1,20}\\))?)${DASH}(?=[“"‘'„«]?\\p{Lu}.* \\p{Ll}{2})`,
  'u',
)
/** “VVD – De partij” and “NATO – The alliance” begin with whom it is about. */
const SHORTEST = 5

/** How many characters of a block are its dateline; 0 where it has none. */
export function datelineOf(block: string): number {
  const agency = OF_AGENCY.exec(block)
  if (agency) return agency[0].length
  const [whole = '', place = '', more = ''] = OF_PLACE.exec(block) ?? []
  return place.length >= SHORTEST || more !== '' ? whole.length : 0
}
