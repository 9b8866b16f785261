/** What a person chooses about the interface itself, kept in cookies so that the server paints it right the first time. */

export const LANGUAGES = ['en', 'nl'] as const
export type Language = (typeof LANGUAGES)[number]
export const LANGUAGE_COOKIE = 'kanttekening-language'

/** Each language in its own words. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', nl: 'Nederlands' }

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export const THEME_COOKIE = 'kanttekening-theme'

/** `off` when single letters must not be commands (WCAG 2.1.4): for people who speak to their computer, or whose hands slip. */
export const KEYS_COOKIE = 'kanttekening-keys'

/** `off` when a text is to be seen without what was found in it. */
export const SUGGESTIONS_COOKIE = 'kanttekening-suggestions'

/** `on` when what nobody has marked is to be underlined. */
export const LENS_COOKIE = 'kanttekening-lens'

/** Whether single letters are commands; asked in the browser, at each key. */
export function keysAreOn(): boolean {
  return !document.cookie.split('; ').includes(`${KEYS_COOKIE}=off`)
}

/** Keeps a choice for a year, for this site only. */
export function keepPreference(cookie: string, value: string): void {
  document.cookie = `${cookie}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`
}

/** Changes the language of the interface; the page is loaded anew in it. */
export function chooseLanguage(language: Language): void {
  keepPreference(LANGUAGE_COOKIE, language)
  window.location.reload()
}

/** Changes the appearance, at once. */
export function chooseTheme(theme: Theme): void {
  keepPreference(THEME_COOKIE, theme)
  document.documentElement.dataset['theme'] = theme
}

/** The appearance chosen; asked in the browser. */
export function themeNow(): Theme {
  return THEMES.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'auto'
}
