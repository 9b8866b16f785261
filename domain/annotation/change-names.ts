/** Names at the start of a sentence, where every word has a capital. */
import type { WordToken } from '@/domain/article/words'

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/u))

/** Given names that are seen most; they begin a name whatever stands behind them. */
const GIVEN = words(`
  jan piet kees klaas henk gerrit willem johan hans peter paul mark erik dirk joost bart tom tim bas daan sem lucas thijs maarten wouter
  pieter karel frank frans theo rob ruud marco martijn jeroen sander stefan niels lars koen jelle mohammed ahmed ali
  maria anna els marieke petra ingrid annemarie sophie emma julia eva lisa sanne femke anouk esther monique saskia linda inge karin
  fatima aisha wilma truus mieke joke marjan caroline
  john james robert michael william david richard joseph thomas charles daniel matthew george steven edward brian kevin jason
  mary jennifer elizabeth susan jessica sarah karen nancy margaret laura emily kate jane alice helen theresa donald joe boris keir
`)

/** Before what follows on a given name. */
const PARTICLES = words('de der den ter ten te')

/** Words that begin a sentence before a name and are none. */
const OPENING = words(`
  de het een dit dat die deze er in op aan van voor met bij uit door over onder na om tot tegen tussen volgens aldus ook maar en of want
  dus toen als wanneer terwijl omdat hoewel sinds hij zij ze we wij ik jij je u jullie hun zijn haar mijn ons onze niet geen wat wie waar
  hoe waarom nu daar hier zo wel nog al toch naar vanaf namens behalve zoals vooral alleen zelfs zegt zei vindt
  minister premier president burgemeester koning koningin prins prinses dokter professor mevrouw meneer wethouder hoogleraar
  staatssecretaris directeur voorzitter commissaris generaal kolonel paus rechter advocaat schrijver trainer kamerlid
  the a an this that these those there in on at of for with by from through over under after before to until against between about
  according also but and or so then when while because although since he she it they we i you his her their my our its not no what who
  where how why now here as if is are was were has have did does said says only even like near
  prime minister mayor king queen prince princess doctor mr mrs ms sir lady lord dr judge secretary senator general chief
  director chairman pope captain justice governor congressman
`)

/** Words that begin a sentence without an article and are no names. */
const BARE = words(`
  iedereen niemand iemand alles iets niets beide beiden veel weinig meer minder sommige enkele vele alle elk elke ieder iedere ander andere
  mogelijk waarschijnlijk soms vaak altijd straks onlangs eerder later daarna daarvoor daarom daarmee daardoor hierdoor hiermee hierna
  intussen inmiddels ondertussen bovendien verder misschien uiteindelijk tegelijk helaas gelukkig vermoedelijk naast tijdens zonder
  binnen buiten boven beneden opnieuw wellicht kennelijk blijkbaar juist eerst dan
  onderzoek bewijs kritiek verzet protest overleg geweld angst hulp steun toezicht beleid water geld olie gas stroom tijd werk onderwijs politie justitie zorg verkeer regen sneeuw wind
  everyone everybody nobody someone somebody something nothing everything some many most few all more less another others both each every
  perhaps maybe however meanwhile later earlier finally instead nearly almost again once soon still yet too
  research evidence criticism violence help support trade water money oil gas power time work education data people police traffic rain snow wind
`)

/** Verbs that follow on one somebody or something, in their commonest forms. */
const OF_ONE = words(`
  is was heeft had wordt werd zal zou kan kon moet moest wil wilde mag mocht gaat ging komt kwam doet deed zegt zei vindt vond ziet zag
  viel valt gaf nam bleef blijft liep riep schreef sprak stond lag zat hield liet werkt won verloor trad sloeg kreeg bracht dacht trok dreigt begon sloot koos bood hief
  is was has does says wants makes takes gives goes comes sees gets needs pays sells buys plans wins loses faces leads runs keeps
  attacks denies claims warns demands calls asks tells expects hopes believes thinks reports accuses supports
`)
/** English verbs that follow on several as well. */
const OF_ANY = words(`
  had will would can could may might must did said went came took gave made saw got lost won paid sold bought fell rose kept told left
  met sent built spent began broke became held led ran cut put let
`)

/** By its ending a word for several or for something that is no name, unless what it does is done by one. */
const OF_SEVERAL = /(?:en|s)$/u
const NO_NAME = /(?:ing|heid|tie|teit|isme|lijk|tion|sion|ment|ness|ity|ism|ly)$/u

/** Whether a word that stands alone at the head of a sentence does something, as a name does: “Shell betaalt”, “Kaag zei”. */
function isWhoActs(lower: string, next: string): boolean {
  if (BARE.has(lower) || NO_NAME.test(lower)) return false
  const isOfOne = OF_ONE.has(next) || (next.length > 3 && /(?:[^aeiou]t|dt|[^aeiou][dt]e)$/u.test(next))
  return isOfOne || (!OF_SEVERAL.test(lower) && (OF_ANY.has(next) || /[^e]ed$/u.test(next)))
}

const isLarge = (token: WordToken | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)

/** Whether a word with a capital that begins a sentence begins a name, told by the words and signs it stands among. */
export function beginsName(solid: readonly WordToken[], at: number): boolean {
  const { text: found } = solid[at] as WordToken
  const lower = found.toLowerCase()
  if (GIVEN.has(lower) || /^\p{Lu}[\p{Lu}\p{N}]/u.test(found)) return true
  if (OPENING.has(lower)) return false
  const [next, after] = [solid[at + 1], solid[at + 2]]
  if (isLarge(next) || (next?.kind === 'word' && PARTICLES.has(next.text) && isLarge(after))) return true
  return next?.kind === 'word' && isWhoActs(lower, next.text)
}
