/** Why a request is refused: thrown by db/ and the routes, answered as `application/problem+json` by one table in app/_server. */

/** What went wrong, in words; the HTTP status of each is given in app/_server/problem.ts. */
export const REFUSAL_KINDS = [
  'malformed', // 400
  'unknown', // 401: nobody is signed in
  'forbidden', // 403
  'missing', // 404: not there, or not yours to see
  'method', // 405: not at this address
  'behind', // 409: the text has moved on
  'taken', // 409: the id stands for something else
  'stale', // 412
  'tooLarge', // 413
  'unsupported', // 415
  'invalid', // 422
  'reload', // 426: made for an older schema
  'unconditional', // 428: If-Match (or `seen`) is missing
  'tooMany', // 429
  'full', // 507
] as const
export type RefusalKind = (typeof REFUSAL_KINDS)[number]

export interface RefusalDetails {
  /** What is wrong in which field of the request. */
  errors?: { path: string; message: string }[]
  /** Further members of the problem document: `current`, `candidates`, `exact`, … */
  more?: Record<string, unknown>
}

/** A refusal with a full sentence for a person: what is wrong and what to do. Nothing was written. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly details: RefusalDetails

  constructor(kind: RefusalKind, sentence: string, details: RefusalDetails = {}) {
    super(sentence)
    this.name = 'Refusal'
    this.kind = kind
    this.details = details
  }
}
