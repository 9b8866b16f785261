/** People, the links that let them in, and the tokens of their programs. */
import { z } from 'zod'
import { LONGEST_PASSWORD } from '@/domain/person/password'
import { Id, Somebody, Time, keepable } from './common'

/** An e-mail address as it is kept: trimmed, in lower case. */
export const EmailAddress = keepable(254)
  .transform((email) => email.trim().toLowerCase())
  .pipe(z.email('This is not an e-mail address.'))

export const PersonName = keepable(120)
  .transform((name) => name.replace(/\s+/gu, ' ').trim())
  .refine((name) => name !== '', 'Give a name.')

export const Role = z.enum(['admin', 'member'])

/** As it was typed. Which ones are taken is told by domain/person/password.ts, which needs name and e-mail. */
export const Password = z
  .string()
  .min(1, 'Give a password.')
  .max(LONGEST_PASSWORD * 4)

export const SignIn = z.strictObject({ email: EmailAddress, password: Password }).meta({ id: 'SignIn' })
export type SignIn = z.infer<typeof SignIn>

/** A one-time token out of a link. */
const LinkToken = z.string().min(1).max(200)

export const SetUp = z.strictObject({ token: LinkToken, name: PersonName, email: EmailAddress, password: Password }).meta({ id: 'SetUp' })
export type SetUp = z.infer<typeof SetUp>

export const InvitationAcceptance = SetUp.meta({ id: 'InvitationAcceptance' })
export type InvitationAcceptance = z.infer<typeof InvitationAcceptance>

export const Colleague = z
  .object({ id: z.string(), name: z.string(), email: z.string(), role: Role, createdAt: Time })
  .meta({ id: 'Person', description: 'Somebody who may sign in' })
export type Colleague = z.infer<typeof Colleague>

export const PersonList = z.object({ items: z.array(Colleague), next: z.string().nullable() }).meta({ id: 'PersonList' })
export type PersonList = z.infer<typeof PersonList>

export const NewInvitation = z
  .strictObject({
    id: Id.optional(),
    name: PersonName.nullable().optional(),
    email: EmailAddress.nullable().optional(),
    role: Role.default('member'),
  })
  .meta({ id: 'NewInvitation' })
export type NewInvitation = z.infer<typeof NewInvitation>

export const Invitation = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    role: Role,
    createdAt: Time,
    createdBy: Somebody,
    expiresAt: Time,
  })
  .meta({ id: 'Invitation', description: 'A link that lets one person in, not used yet' })
export type Invitation = z.infer<typeof Invitation>

export const InvitationList = z.object({ items: z.array(Invitation), next: z.string().nullable() }).meta({ id: 'InvitationList' })
export type InvitationList = z.infer<typeof InvitationList>

/** The answer to making one: the only time that its link is known. */
export const InvitationMade = z.object({ invitation: Invitation, link: z.string() }).meta({ id: 'InvitationMade' })
export type InvitationMade = z.infer<typeof InvitationMade>

export const TokenName = keepable(120)
  .transform((name) => name.replace(/\s+/gu, ' ').trim())
  .refine((name) => name !== '', 'Give it a name, such as the program that will use it.')

export const NewToken = z.strictObject({ name: TokenName }).meta({ id: 'NewToken' })
export type NewToken = z.infer<typeof NewToken>

export const Token = z
  .object({
    id: z.string(),
    name: z.string(),
    hint: z.string().describe('Its last characters'),
    createdAt: Time,
    lastUsedAt: Time.nullable(),
  })
  .meta({ id: 'Token' })
export type Token = z.infer<typeof Token>

export const TokenList = z.object({ items: z.array(Token), next: z.string().nullable() }).meta({ id: 'TokenList' })
export type TokenList = z.infer<typeof TokenList>

/** The answer to making one: the only time that the token itself is known. */
export const TokenMade = z.object({ made: Token, token: z.string() }).meta({ id: 'TokenMade' })
export type TokenMade = z.infer<typeof TokenMade>

export const Session = z
  .object({ id: z.string(), isThis: z.boolean(), userAgent: z.string().nullable(), createdAt: Time, seenAt: Time, expiresAt: Time })
  .meta({ id: 'Session', description: 'A browser somebody is signed in with' })
export type Session = z.infer<typeof Session>

export const SessionList = z.object({ items: z.array(Session), next: z.string().nullable() }).meta({ id: 'SessionList' })
export type SessionList = z.infer<typeof SessionList>

export const OwnChange = z.strictObject({ name: PersonName }).meta({ id: 'OwnChange' })
export type OwnChange = z.infer<typeof OwnChange>

export const PasswordChange = z
  .strictObject({ current: z.string().max(LONGEST_PASSWORD * 4), password: Password })
  .meta({ id: 'PasswordChange' })
export type PasswordChange = z.infer<typeof PasswordChange>
