/** Every call of the HTTP interface, with the shapes it takes and gives: what OpenAPI is made from. A test holds it against app/api. */
import { z } from 'zod'
import {
  Annotation,
  AnnotationChange,
  AnnotationList,
  CandidateList,
  Confirmation,
  LightAnnotationList,
  NewAnnotation,
  Reversion,
} from './annotation'
import { Article, ArticleChange, ArticlePage, Imported, NewArticle, SampleWanted } from './article'
import { ContentTaken, NewContent, TextTaken, VersionWanted } from './content'
import { Difference } from './difference'
import { EventList } from './event'
import { Evidence, EvidenceChange, NewEvidence } from './evidence'
import { Health } from './health'
import { AnnotationHistory, ArticleThen, SittingPage } from './history'
import { ImageKept } from './image'
import {
  Colleague,
  InvitationAcceptance,
  InvitationList,
  InvitationMade,
  NewInvitation,
  NewToken,
  OwnChange,
  PasswordChange,
  PersonList,
  SessionList,
  SetUp,
  SignIn,
  TokenList,
  TokenMade,
} from './person'
import {
  AnnotationsQuery,
  ArticlesQuery,
  DifferenceQuery,
  EventsQuery,
  ExportQuery,
  HistoryQuery,
  NewArticleQuery,
  PreviewQuery,
  StepsQuery,
} from './queries'
import { Reading, TextToRead } from './reading'
import { Scale } from './scale'
import { NewSteps, StepList, StepsTaken } from './steps'
import {
  Acceptance,
  DismissalList,
  NameCorrected,
  NameCorrectionList,
  NewDismissals,
  NewNameCorrection,
  SuggestionList,
} from './suggestion'
import { NewTag, Tag, TagChange, TagList, TagMerge } from './tag'

export interface Call {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Below /api, parameters in braces. */
  path: string
  says: string
  query?: z.ZodObject
  body?: z.ZodType
  /** The article's file, as a form, may be sent instead of the JSON. */
  takesFile?: true
  /** A picture is sent: its bytes, or a form with it. */
  takesPicture?: true
  /** Asks for If-Match. */
  ifMatch?: true
  /** What success answers as JSON; null for an empty answer, `file` for one that is kept as a file, in one of `media`. */
  answer: z.ZodType | null | 'file'
  /** Of success, where it is not 200 (or 204 when empty). */
  status?: 201 | undefined
  /** It may answer 200 with the same: when it was made before, or is only previewed. */
  again?: true
  /** Other media types that success may have. */
  media?: string[]
  /** The answer carries an ETag. */
  etag?: true
  /** Answers people who are not signed in too. */
  open?: true
  /** For a person's browser only: a token is refused. */
  atBrowser?: true
}

const Me = Colleague.omit({ createdAt: true }).meta({ id: 'Me' })
const Entered = z.object({ person: Me }).meta({ id: 'Entered' })
/** Made, or there already: the same id with the same content is answered 200. */
const created = { status: 201, etag: true, again: true } as const

export const CALLS: readonly Call[] = [
  {
    method: 'post',
    path: '/articles',
    says: 'Imports an article',
    query: NewArticleQuery,
    body: NewArticle,
    takesFile: true,
    answer: Imported,
    ...created,
  },
  { method: 'get', path: '/articles', says: 'Lists articles, newest first', query: ArticlesQuery, answer: ArticlePage },
  { method: 'get', path: '/articles/{id}', says: 'Gives an article', answer: Article, etag: true },
  { method: 'patch', path: '/articles/{id}', says: 'Changes metadata', body: ArticleChange, ifMatch: true, answer: Article, etag: true },
  { method: 'delete', path: '/articles/{id}', says: 'Puts an article in the bin', ifMatch: true, answer: null },
  {
    method: 'get',
    path: '/articles/{id}/export',
    says: 'The annotated article as a file',
    query: ExportQuery,
    answer: 'file',
    media: ['text/html', 'text/markdown', 'text/plain', 'application/json', 'application/ld+json'],
  },
  {
    method: 'post',
    path: '/articles/{id}/steps',
    says: 'Edits the text: a batch of steps made on one of its versions, all or nothing',
    body: NewSteps,
    answer: StepsTaken,
  },
  { method: 'get', path: '/articles/{id}/steps', says: 'Gives the steps after a version', query: StepsQuery, answer: StepList },
  {
    method: 'get',
    path: '/articles/{id}/history',
    says: 'Who edited the text when, in sittings, and what was done on it meanwhile; with version the article and its annotations as they were',
    query: HistoryQuery,
    answer: z.union([SittingPage, ArticleThen]),
  },
  {
    method: 'get',
    path: '/articles/{id}/difference',
    says: 'What differs between two versions of the text, by block and by word',
    query: DifferenceQuery,
    answer: Difference,
  },
  {
    method: 'post',
    path: '/articles/{id}/restore-version',
    says: 'Brings an older text back, by new steps',
    query: PreviewQuery,
    body: VersionWanted,
    answer: TextTaken,
  },
  {
    method: 'put',
    path: '/articles/{id}/content',
    says: 'Takes in a new copy of the text, as the difference; its metadata stays as it is',
    query: NewArticleQuery,
    body: NewContent,
    takesFile: true,
    answer: ContentTaken,
  },
  {
    method: 'post',
    path: '/articles/{id}/images',
    says: 'Keeps a picture for an article: PNG, JPEG, WebP, GIF or AVIF, at most 20 MB',
    takesPicture: true,
    answer: ImageKept,
    status: 201,
    again: true,
  },
  {
    method: 'get',
    path: '/images/{name}',
    says: 'A picture, for whoever may see an article that has it',
    answer: 'file',
    media: ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'],
  },
  { method: 'post', path: '/articles/{id}/restore', says: 'Takes an article out of the bin', answer: Article, etag: true },
  {
    method: 'get',
    path: '/articles/{id}/annotations',
    says: 'Gives the annotations of an article: whole ones, or with fields=ranges the light form',
    query: AnnotationsQuery,
    answer: z.union([AnnotationList, LightAnnotationList]),
  },
  { method: 'post', path: '/articles/{id}/annotations', says: 'Marks words', body: NewAnnotation, answer: Annotation, ...created },
  { method: 'get', path: '/annotations/{id}', says: 'Gives an annotation', answer: Annotation, etag: true },
  {
    method: 'patch',
    path: '/annotations/{id}',
    says: 'Changes fields, moves, settles or reopens; settling needs `seen`',
    body: AnnotationChange,
    ifMatch: true,
    answer: Annotation,
    etag: true,
  },
  { method: 'delete', path: '/annotations/{id}', says: 'Puts an annotation in the bin', ifMatch: true, answer: Annotation, etag: true },
  { method: 'post', path: '/annotations/{id}/restore', says: 'Takes an annotation out of the bin', answer: Annotation, etag: true },
  {
    method: 'post',
    path: '/annotations/{id}/confirm',
    says: 'Says that it holds for its words as they are now; needs `seen`',
    body: Confirmation,
    answer: Annotation,
    etag: true,
  },
  {
    method: 'post',
    path: '/annotations/{id}/revert',
    says: 'Takes a change back: fields, verdict, places and wordings are as before it',
    body: Reversion,
    answer: Annotation,
    etag: true,
  },
  { method: 'get', path: '/annotations/{id}/history', says: 'What happened to an annotation, newest first', answer: AnnotationHistory },
  {
    method: 'get',
    path: '/annotations/{id}/candidates',
    says: 'Where a detached annotation might belong, and who took its words away',
    answer: CandidateList,
  },
  { method: 'post', path: '/annotations/{id}/evidence', says: 'Adds a source', body: NewEvidence, answer: Evidence, ...created },
  { method: 'patch', path: '/evidence/{id}', says: 'Changes a source', body: EvidenceChange, ifMatch: true, answer: Evidence, etag: true },
  { method: 'delete', path: '/evidence/{id}', says: 'Takes a source away', ifMatch: true, answer: null },
  { method: 'post', path: '/evidence/{id}/restore', says: 'Brings a source back', answer: Evidence, etag: true },
  {
    method: 'post',
    path: '/read',
    says: 'Reads a text of at most 1,500,000 characters for quotations, reported speech, claims and people, and stores nothing; offsets are those of the text as it was sent',
    body: TextToRead,
    answer: Reading,
  },
  {
    method: 'get',
    path: '/articles/{id}/suggestions',
    says: 'What the first read of an article finds, without what was accepted or dismissed; an article of more than 1,500,000 characters is refused',
    answer: SuggestionList,
  },
  {
    method: 'post',
    path: '/articles/{id}/suggestions/accept',
    says: 'Makes annotations of suggestions, all or none',
    body: Acceptance,
    answer: AnnotationList,
    status: 201,
    again: true,
  },
  {
    method: 'post',
    path: '/articles/{id}/suggestions/dismiss',
    says: 'Dismisses suggestions, or marks a passage as one with nothing to check, all or none',
    body: NewDismissals,
    answer: DismissalList,
    status: 201,
    again: true,
  },
  { method: 'get', path: '/articles/{id}/dismissals', says: 'What was dismissed, and where its words stand now', answer: DismissalList },
  { method: 'delete', path: '/dismissals/{id}', says: 'Takes a dismissal back', answer: null },
  {
    method: 'post',
    path: '/articles/{id}/people/correct',
    says: 'Gives somebody who speaks in an article the right name, on quotes and in later reads; its opposite takes it back',
    body: NewNameCorrection,
    answer: NameCorrected,
  },
  {
    method: 'get',
    path: '/articles/{id}/people/corrections',
    says: 'Names that were put right, by the names in the text',
    answer: NameCorrectionList,
  },
  { method: 'get', path: '/tags', says: 'Lists the tags of the desk', answer: TagList },
  { method: 'post', path: '/tags', says: 'Makes a tag', body: NewTag, answer: Tag, ...created },
  { method: 'patch', path: '/tags/{id}', says: 'Renames or recolours a tag', body: TagChange, ifMatch: true, answer: Tag, etag: true },
  { method: 'delete', path: '/tags/{id}', says: 'Takes a tag off everything', ifMatch: true, answer: null },
  { method: 'post', path: '/tags/{id}/merge', says: 'Makes two tags one; every use follows', body: TagMerge, answer: Tag, etag: true },
  {
    method: 'get',
    path: '/events',
    says: 'The log as server-sent events; with Accept: application/json as a list',
    query: EventsQuery,
    answer: EventList,
    media: ['text/event-stream'],
  },
  { method: 'get', path: '/scale', says: 'The verdicts of the desk', answer: Scale },
  {
    method: 'post',
    path: '/sample',
    says: 'Adds the sample article with its annotations',
    body: SampleWanted,
    answer: Imported,
    ...created,
  },
  { method: 'get', path: '/health', says: 'Whether the database answers and can be written', answer: Health, open: true },
  { method: 'get', path: '/openapi.json', says: 'This description', answer: z.looseObject({ openapi: z.string() }) },
  {
    method: 'post',
    path: '/setup',
    says: 'Makes the first person, by the one-time link',
    body: SetUp,
    answer: Entered,
    status: 201,
    open: true,
  },
  { method: 'post', path: '/auth/sign-in/email', says: 'Signs in', body: SignIn, answer: Entered, open: true },
  { method: 'post', path: '/auth/sign-out', says: 'Signs out', answer: null, open: true },
  { method: 'get', path: '/me', says: 'Who is asking', answer: Me },
  { method: 'patch', path: '/me', says: 'Changes one’s own name', body: OwnChange, answer: Me, atBrowser: true },
  { method: 'post', path: '/me/password', says: 'Changes one’s own password', body: PasswordChange, answer: null, atBrowser: true },
  { method: 'get', path: '/me/sessions', says: 'Where one is signed in', answer: SessionList },
  { method: 'delete', path: '/me/sessions/{id}', says: 'Signs another browser out', answer: null, atBrowser: true },
  { method: 'get', path: '/tokens', says: 'One’s own tokens', answer: TokenList },
  {
    method: 'post',
    path: '/tokens',
    says: 'Makes a token and shows it, the only time',
    body: NewToken,
    answer: TokenMade,
    status: 201,
    atBrowser: true,
  },
  { method: 'delete', path: '/tokens/{id}', says: 'Revokes a token', answer: null },
  { method: 'get', path: '/people', says: 'Who is at the desk, for admins', answer: PersonList },
  { method: 'get', path: '/invitations', says: 'Invitations that are not used yet, for admins', answer: InvitationList },
  {
    method: 'post',
    path: '/invitations',
    says: 'Makes an invitation link, for admins',
    body: NewInvitation,
    answer: InvitationMade,
    status: 201,
  },
  { method: 'delete', path: '/invitations/{id}', says: 'Takes an invitation back', answer: null },
  {
    method: 'post',
    path: '/invitations/accept',
    says: 'Comes in by an invitation',
    body: InvitationAcceptance,
    answer: Entered,
    status: 201,
    open: true,
  },
]
