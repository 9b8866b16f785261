/** better-auth, with the smallest surface: e-mail and password, sessions in our own tables. Nobody signs up here by themselves. */
import 'server-only'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { v7 as newId } from 'uuid'
import { hashPasswordAside, isPassword } from '@/db/password-hash'
import { accounts, people, rateLimits, sessions, verifications } from '@/db/schema'
import { noteSignIn } from '@/db/sessions'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/domain/person/password'
import type { Database } from '@/db/database'
import { database } from './database'
import { ownOrigins, publicUrl } from './origin'
import { secret } from './secret'

/** Somebody signs in again at least every two weeks, used or not. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60

type Auth = ReturnType<typeof makeAuth>

// On globalThis, as the connection is: Next may load a module more than once.
const held = globalThis as typeof globalThis & { kanttekeningAuth?: { db: Database; auth: Auth } }

/** better-auth over the open database, made on first use. */
export function auth(): Auth {
  const db = database()
  if (held.kanttekeningAuth?.db !== db) held.kanttekeningAuth = { db, auth: makeAuth(db) }
  return held.kanttekeningAuth.auth
}

/** Whether cookies are for https only: exactly when the public address is. */
function isHttps(): boolean {
  return publicUrl()?.protocol === 'https:'
}

function makeAuth(db: Database) {
  return betterAuth({
    appName: 'Kanttekening',
    // Only its path and scheme matter: no link that better-auth makes is used.
    baseURL: publicUrl()?.origin ?? 'http://127.0.0.1',
    basePath: '/api/auth',
    secret: secret(),
    trustedOrigins: (request) => (request ? ownOrigins(request.headers) : []),
    database: drizzleAdapter(db, {
      provider: 'sqlite',
      schema: { user: people, session: sessions, account: accounts, verification: verifications, rateLimit: rateLimits },
      // better-sqlite3 runs a transaction at once; better-auth's would be asynchronous.
      transaction: false,
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD * 4,
      password: { hash: hashPasswordAside, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    user: { additionalFields: { role: { type: 'string', input: false, required: true } } },
    session: {
      expiresIn: SESSION_SECONDS,
      // Read from the database at each request, so that a session that was ended is ended at once.
      cookieCache: { enabled: false },
      // Reading a page never lengthens a session.
      disableSessionRefresh: true,
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      // For a whole address; one account has its own, stricter count (sign-in-tries.ts).
      customRules: { '/sign-in/email': { window: 60, max: 30 } },
    },
    advanced: {
      cookies: {
        session_token: { name: isHttps() ? '__Host-kanttekening-session' : 'kanttekening-session', attributes: { secure: isHttps() } },
      },
      cookiePrefix: 'kanttekening',
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps() },
      // A proxy on this machine adds itself to the list of addresses; the one before it is the browser's.
      ipAddress: { trustedProxies: ['127.0.0.0/8', '::1/128'] },
      database: { generateId: () => newId() },
    },
    databaseHooks: {
      session: {
        create: {
          after: async (session) => noteSignIn(db, session.userId, new Date()),
        },
      },
    },
    telemetry: { enabled: false },
    logger: {
      // Wrong passwords are no errors; what remains is written without its arguments, which may be somebody's.
      log: (level, message) => {
        if (level === 'error') process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), auth: message })}\n`)
      },
    },
  })
}
