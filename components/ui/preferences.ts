/** What a person chooses about the interface itself, kept in cookies so that the server paints it right the first time. */

export const LANGUAGES = ['en', 'nl'] as const
export type Language = (typeof LANGUAGES)[number]
export const LANGUAGE_COOKIE = 'kanttekening-language'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export const THEME_COOKIE = 'kanttekening-theme'

/** Keeps a choice for a year, for this site only. */
export function keepPreference(cookie: string, value: string): void {
  document.cookie = `${cookie}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`
}
