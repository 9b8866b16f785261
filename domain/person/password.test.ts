import { describe, expect, test } from 'vitest'
import { passwordTrouble } from './password'

const marieke = { name: 'Marieke de Vries', email: 'marieke.devries@example.org' }
const trouble = (password: string) => passwordTrouble(password, marieke)

describe('a password', () => {
  test.each(['dijk onder water', 'vier paarden en een nietmachine', 'aB3$aB3$kL9!', 'пароль из трёх слов', '🐎🔋📎🌳🏠🚲🌧️📰🧭🎈🪁🧵'])(
    'is taken when it is long and not well known: %s',
    (password) => expect(trouble(password)).toBeNull(),
  )
  test.each(['', 'kort', 'elf tekens!', '🐎'.repeat(11)])('is too short under twelve characters: %s', (password) =>
    expect(trouble(password)).toBe('short'),
  )
  test('is counted in characters, to two hundred', () => {
    expect(trouble('ab cd '.repeat(33) + 'xy')).toBeNull()
    expect(trouble('ab cd '.repeat(33) + 'xyz')).toBe('long')
  })
  test.each([
    'Wachtwoord-123!',
    'passwordpassword',
    'Welkom2026!!!',
    'aaaaaaaaaaaa',
    '123456789012',
    'qwertyuiopas',
    '!!!!!!!!!!!!',
    'redactie 2026',
  ])('is refused when everybody tries it first: %s', (password) => expect(trouble(password)).toBe('common'))
  test.each(['Marieke de Vries', 'marieke.devries', 'MARIEKEDEVRIES1', 'marieke.devries@example.org'])(
    'is refused when it is the person’s own name or address: %s',
    (password) => expect(trouble(password)).toBe('personal'),
  )
  test('may hold the name among other words', () => expect(trouble('marieke de vries op de fiets')).toBeNull())
})
