/** Who may do what. Every db/ function that reads or writes an article asks here, so that roles have one place to arrive in. */

export type Role = 'admin' | 'member'

/** Somebody the desk knows: signed in by cookie, or acting by token or command line. */
export interface Person {
  id: string
  name: string
  email: string
  role: Role
}

/** What can be done to an article and what hangs on it, and to the desk itself. */
export type Action = 'read' | 'annotate' | 'edit' | 'delete' | 'add article' | 'manage tags' | 'manage people'

/** Tells whether a person may do something. Everybody at the desk works on every article; only admins manage people. */
export function may(person: Person, action: Action): boolean {
  return action === 'manage people' ? person.role === 'admin' : true
}
