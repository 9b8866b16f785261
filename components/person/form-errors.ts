import { Problem } from '@/client/request'

/** What is wrong, by the name of its field; `form` is what is wrong with all of it. */
export type FormErrors = Partial<Record<string, string>>

/** The fields that the server refused, with its sentences; null when it was not about fields. */
export function fieldErrors(error: unknown): FormErrors | null {
  const errors = error instanceof Problem && error.kind === 'invalid' ? error.body['errors'] : null
  if (!Array.isArray(errors) || errors.length === 0) return null
  return Object.fromEntries((errors as { path: string; message: string }[]).map(({ path, message }) => [path, message]))
}

/** The text of a field as it was sent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Puts the focus on the first field that is wrong, once it says so. */
export function focusFirstError(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
