/** Every sentence of the interface, by language and part; English gives the shape that the others must have. */
import enCommon from './en/common.json'
import enDesk from './en/desk.json'
import enDoor from './en/door.json'
import enProblems from './en/problems.json'
import nlCommon from './nl/common.json'
import nlDesk from './nl/desk.json'
import nlDoor from './nl/door.json'
import nlProblems from './nl/problems.json'

const en = {
  common: enCommon,
  desk: enDesk,
  door: enDoor,
  problems: enProblems,
}
const nl: typeof en = {
  common: nlCommon,
  desk: nlDesk,
  door: nlDoor,
  problems: nlProblems,
}

export const messages = { en, nl }

declare module 'next-intl' {
  interface AppConfig {
    Locale: keyof typeof messages
    Messages: typeof en
  }
}
