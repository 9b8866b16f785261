/** What people are told of an article whose lists and quotations stand in each other deeper than an article’s may. */
import { NESTED_TOO_DEEP } from '@/domain/article/nesting'
import { Refusal } from '@/domain/contract/refusal'

export function tooDeep(): Refusal {
  return new Refusal('invalid', `${NESTED_TOO_DEEP} Nothing was added.`, { more: { code: 'too-deep' } })
}
