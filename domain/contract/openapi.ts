/** The OpenAPI 3.1 document of the HTTP interface, made from the schemas that check its requests. */
import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponseObject } from 'zod-openapi'
import { CALLS, type Call } from './calls'
import { ImageName } from './image'
import { ProblemDocument } from './problem'

/** Makes the document. `version` is that of the program. */
export function openApi(version: string) {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const call of CALLS) (paths[`/api${call.path}`] ??= {})[call.method] = operation(call)
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Kanttekening',
      version,
      description:
        'Articles, their annotations and the log of a desk. Errors are problem+json (RFC 9457); nothing is written when a request is refused.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    security: [{ token: [] }, { session: [] }],
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'For programs: made in the settings page, or by `npm run desk -- token add`',
        },
        session: { type: 'apiKey', in: 'cookie', name: 'kanttekening-session', description: 'For a person’s browser, by signing in' },
      },
    },
    paths,
  })
}

function operation(call: Call): ZodOpenApiOperationObject {
  const names = [...call.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const status = call.answer === null ? '204' : String(call.status ?? 200)
  return {
    operationId: `${call.method}${call.path.replaceAll(/[^a-z]+(\w)/gi, (_, letter: string) => letter.toUpperCase()).replace(/\W+$/, '')}`,
    summary: call.says,
    tags: [call.path.split('/')[1] ?? ''],
    ...(call.open ? { security: [] } : call.atBrowser ? { security: [{ session: [] }] } : {}),
    requestParams: {
      ...(names.length > 0 && { path: z.object(Object.fromEntries(names.map((name) => [name, name === 'name' ? ImageName : z.uuid()]))) }),
      ...(call.query && { query: call.query }),
      ...(call.ifMatch && {
        header: z.object({ 'If-Match': z.string().describe('The ETag of the version that is changed, such as "v3"') }),
      }),
    },
    ...(call.body && { requestBody: { required: true, content: requestContent(call, call.body) } }),
    ...(call.takesPicture && { requestBody: { required: true, content: pictureContent } }),
    responses: { [status]: success(call), ...(call.again && { '200': success({ ...call, status: undefined }) }), default: problem },
  }
}

function requestContent(call: Call, body: z.ZodType) {
  const json = { 'application/json': { schema: body } }
  if (!call.takesFile) return json
  const fields = body instanceof z.ZodObject ? body.omit({ content: true }).partial().shape : {}
  const file = z.object({ ...fields, file: z.string().meta({ format: 'binary' }), headings: z.string().optional().describe('As JSON') })
  return { ...json, 'multipart/form-data': { schema: file } }
}

const bytes = z.string().meta({ format: 'binary' })
const pictureContent = { 'image/*': { schema: bytes }, 'multipart/form-data': { schema: z.object({ file: bytes }) } }

function success(call: Call): ZodOpenApiResponseObject {
  const headers = z.object({
    ...(call.etag && { ETag: z.string().describe('The version, such as "v3"') }),
    ...(call.status === 201 && { Location: z.string().describe('Where it is now') }),
  })
  const others = (call.media ?? []).map((type) => [type, { schema: z.string() }] as const)
  return {
    description: call.says,
    ...((call.etag ?? call.status) && { headers }),
    ...(call.answer && {
      content: { ...(call.answer !== 'file' && { 'application/json': { schema: call.answer } }), ...Object.fromEntries(others) },
    }),
  }
}

const problem: ZodOpenApiResponseObject = {
  description: 'Refused: what is wrong, in a sentence',
  content: { 'application/problem+json': { schema: ProblemDocument } },
}
