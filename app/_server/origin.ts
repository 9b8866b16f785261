/** Whether a write comes from our own pages. Browsers tell by Origin and Sec-Fetch-Site; programs send neither. */
import 'server-only'
import { Refusal } from '@/domain/contract/refusal'

/** The address this request was sent to, as its browser sees it. KANTTEKENING_URL wins where a proxy stands in between. */
export function ownOrigins(headers: Headers): string[] {
  const host = headers.get('host')
  const own = host ? [`http://${host}`, `https://${host}`] : []
  const told = publicUrl()
  return told ? [...own, told.origin] : own
}

/** The address that links to this desk begin with: the public one, else the one this request was sent to. */
export function publicAddress(headers: Headers): string {
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http'
  return publicUrl()?.origin ?? `${scheme}://${headers.get('host') ?? '127.0.0.1'}`
}

/** The public address, if one is set. */
export function publicUrl(): URL | null {
  return process.env.KANTTEKENING_URL ? new URL(process.env.KANTTEKENING_URL) : null
}

/**
 * Refuses a write that another site's page sent. A browser puts Origin and Sec-Fetch-Site on every such request and
 * no page can change them; a request without both is a program's (the rule of Go's http.CrossOriginProtection).
 */
export function refuseForeign(request: Request): void {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const isForeignSite = site !== null && site !== 'same-origin' && site !== 'none'
  const isForeignOrigin = origin !== null && !ownOrigins(request.headers).includes(origin)
  if (isForeignSite || isForeignOrigin) {
    throw new Refusal(
      'forbidden',
      'This request came from another site and was refused. If the desk stands behind a proxy, set KANTTEKENING_URL to its public address.',
    )
  }
}
