import { z } from 'zod'
import { answered, noContent } from '@/app/_server/answer'
import { signIn, signOut } from '@/app/_server/sign-in'
import { handle } from '@/app/_server/handle'
import { Refusal } from '@/domain/contract/refusal'
import { SignIn } from '@/domain/contract/person'

// Of all that better-auth can do, two calls are open: signing in and signing out. The rest does not exist here.
const params = z.object({ all: z.array(z.string()) })

const closed = handle({ open: true }, () => {
  throw new Refusal('missing', 'There is nothing at this address.')
})

const enter = handle({ open: true, body: SignIn }, async ({ request, body, now }) => {
  const { person, cookies } = await signIn(request, body, now)
  return withCookies(answered({ person }), cookies)
})

const leave = handle({ open: true }, async ({ request }) => withCookies(noContent(), await signOut(request)))

export async function POST(request: Request, context: { params: Promise<unknown> }): Promise<Response> {
  const path = params.safeParse(await context.params).data?.all.join('/')
  if (path === 'sign-in/email') return enter(request, context)
  if (path === 'sign-out') return leave(request, context)
  return closed(request, context)
}

export { closed as GET, closed as PUT, closed as PATCH, closed as DELETE }

function withCookies(response: Response, cookies: string[]): Response {
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
  return response
}
