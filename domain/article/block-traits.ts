/** What of the form of a block goes and comes when it becomes another. */
import type { Node } from '@tiptap/pm/model'
import type { Leaf } from './block-rows'

export const BLOCK_TRAITS = ['heading', 'quote', 'item', 'related', 'bold', 'italic', 'link', 'address'] as const
export type BlockTrait = (typeof BLOCK_TRAITS)[number]

export interface TraitChange {
  gone: BlockTrait[]
  /** `address`: a link leads elsewhere. */
  come: BlockTrait[]
}

/** Null where none goes and none comes. */
export function traitChange(before: Leaf, after: Leaf): TraitChange | null {
  const [old, fresh] = [traitsOf(before), traitsOf(after)]
  const gone = BLOCK_TRAITS.filter((trait) => old.has(trait) && !fresh.has(trait))
  const come = BLOCK_TRAITS.filter((trait) => fresh.has(trait) && !old.has(trait))
  const known = addressesIn(before.node)
  if (old.has('link') && [...addressesIn(after.node)].some((address) => !known.has(address))) come.push('address')
  return gone.length + come.length > 0 ? { gone, come } : null
}

function traitsOf({ node, form }: Leaf): Set<string> {
  const traits = new Set<string>([form])
  node.descendants(({ marks }) => {
    for (const { type } of marks) traits.add(type.name)
  })
  return traits
}

function addressesIn(node: Node): Set<unknown> {
  const found = new Set<unknown>()
  node.descendants(({ marks }) => {
    for (const { type, attrs } of marks) if (type.name === 'link') found.add(attrs['href'])
  })
  return found
}
