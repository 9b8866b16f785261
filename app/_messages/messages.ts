/** Every sentence of the interface, by language and part; English gives the shape that the others must have. */
import enAnnotation from './en/annotation.json'
import enCommon from './en/common.json'
import enDesk from './en/desk.json'
import enDoor from './en/door.json'
import enEdit from './en/edit.json'
import enFormat from './en/format.json'
import enHistory from './en/history.json'
import enNewArticle from './en/new-article.json'
import enProblems from './en/problems.json'
import enSettings from './en/settings.json'
import enSuggestions from './en/suggestions.json'
import enTags from './en/tags.json'
import enWorkbench from './en/workbench.json'
import nlAnnotation from './nl/annotation.json'
import nlCommon from './nl/common.json'
import nlDesk from './nl/desk.json'
import nlDoor from './nl/door.json'
import nlEdit from './nl/edit.json'
import nlFormat from './nl/format.json'
import nlHistory from './nl/history.json'
import nlNewArticle from './nl/new-article.json'
import nlProblems from './nl/problems.json'
import nlSettings from './nl/settings.json'
import nlSuggestions from './nl/suggestions.json'
import nlTags from './nl/tags.json'
import nlWorkbench from './nl/workbench.json'

const en = {
  annotation: enAnnotation,
  common: enCommon,
  desk: enDesk,
  door: enDoor,
  edit: enEdit,
  format: enFormat,
  history: enHistory,
  newArticle: enNewArticle,
  problems: enProblems,
  settings: enSettings,
  suggestions: enSuggestions,
  tags: enTags,
  workbench: enWorkbench,
}

const nl: typeof en = {
  annotation: nlAnnotation,
  common: nlCommon,
  desk: nlDesk,
  door: nlDoor,
  edit: nlEdit,
  format: nlFormat,
  history: nlHistory,
  newArticle: nlNewArticle,
  problems: nlProblems,
  settings: nlSettings,
  suggestions: nlSuggestions,
  tags: nlTags,
  workbench: nlWorkbench,
}

export const messages = { en, nl }

declare module 'next-intl' {
  interface AppConfig {
    Locale: keyof typeof messages
    Messages: typeof en
  }
}
