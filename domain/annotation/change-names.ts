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

const isLarge = (token: WordToken | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)

/** Whether a word with a capital that begins a sentence begins a name, told by the words and signs it stands among. */
export function beginsName(solid: readonly WordToken[], at: number): boolean {
  const { text: found } = solid[at] as WordToken
  const lower = found.toLowerCase()
  if (GIVEN.has(lower) || /^\p{Lu}[\p{Lu}\p{N}]/u.test(found)) return true
  if (OPENING.has(lower)) return false
  const [next, after] = [solid[at + 1], solid[at + 2]]
  return isLarge(next) || (next?.kind === 'word' && PARTICLES.has(next.text) && isLarge(after))
}
