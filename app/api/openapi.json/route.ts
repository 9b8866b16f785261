import { handle } from '@/app/_server/handle'
import { openApi } from '@/domain/contract/openapi'
import { version } from '@/package.json'

let made: ReturnType<typeof openApi> | undefined

export const GET = handle({}, () => (made ??= openApi(version)))
