/** Which passwords are taken: long enough, and not one that everybody tries first. No rules about kinds of characters. */

export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 200

/** Why a password is not taken. */
export type PasswordTrouble = 'short' | 'long' | 'common' | 'personal'

/** The sentence for each, as the HTTP interface says it. */
export const PASSWORD_TROUBLES: Record<PasswordTrouble, string> = {
  short: `Use at least ${SHORTEST_PASSWORD} characters; a few words in a row are good.`,
  long: `Use at most ${LONGEST_PASSWORD} characters.`,
  common: 'This password is one of the first that others try. Choose another one.',
  personal: 'This password is (nearly) your name or e-mail address. Choose another one.',
}

/** What is wrong with a password for this person; null when it is fine. */
export function passwordTrouble(password: string, of: { name: string; email: string }): PasswordTrouble | null {
  const length = [...password].length
  if (length < SHORTEST_PASSWORD) return 'short'
  if (length > LONGEST_PASSWORD) return 'long'
  const bare = bareOf(password)
  if (isCommon(bare) || new Set(password.toLowerCase()).size <= 3) return 'common'
  return [of.name, of.email, of.email.split('@')[0] ?? ''].some((own) => isAbout(bare, bareOf(own))) ? 'personal' : null
}

/** Letters and digits only, without accents and case: `Wachtwoord-123!` and `wachtwoord123` are the same try. */
function bareOf(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** A word of the list, alone, repeated, or with only digits around it; or a run of one character or along the keyboard. */
function isCommon(bare: string): boolean {
  const word = bare.replace(/^\d+|\d+$/g, '')
  const shortest = /^(.+?)\1+$/u.exec(word)?.[1] ?? word
  return COMMON.has(bare) || COMMON.has(word) || COMMON.has(shortest) || (bare !== '' && RUNS.some((run) => run.includes(bare)))
}

/** Whether nothing but digits is left of a password when a name is taken out of it. */
function isAbout(bare: string, own: string): boolean {
  return own.length >= 4 && bare.includes(own) && /^\d*$/.test(bare.replaceAll(own, ''))
}

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '01234567890123456789',
  '1qaz2wsx3edc4rfv5tgb6yhn',
]
const RUNS = ROWS.flatMap((row) => [row, [...row].reverse().join('')])

/** Words of twelve characters or fewer that lists of stolen passwords are full of, and what is at hand in a newsroom. */
const COMMON = new Set(
  `password passw0rd passwords passwort wachtwoord welkom welcome letmein letmeinplease iloveyou ikhouvanjou changeme changemenow
  qwerty qwertyuiop qwertyqwerty azerty admin administrator administrators superadmin beheerder secret geheim geheimpje default
  monkey dragon football voetbal baseball basketball superman batman master sunshine princess shadow michael jordan computer
  internet whatever trustno1 starwars liverpool feyenoord ajax ajaxamsterdam amsterdam rotterdam nederland netherlands holland
  zomer winter lente herfst summer spring autumn januari februari kanttekening newsroom redactie journalist journalism krant nieuws
  test testtest tester testpassword testwachtwoord demo guest gast user username login inloggen correcthorsebatterystaple
  password1234 wachtwoord1234 passwordpassword wachtwoordwachtwoord welkomwelkom q1w2e3r4t5y6 1q2w3e4r5t6y zaq12wsx aa123456 abcd1234
  abc123abc123 qwe123qwe123 asd123asd123 qwerty123456 p4ssw0rd pa55word mypassword mijnwachtwoord newpassword nieuwwachtwoord`.split(/\s+/),
)
