/**
 * What can be done at the workbench, by key, by button and by the command palette alike. Each file beside this one holds
 * some of it; all act on one scene.
 */
import { editing } from './editing'
import { going } from './going'
import { marking } from './marking'
import { picturing } from './picturing'
import { puttingBack } from './putting-back'
import { ranging } from './ranging'
import { Scene, type SceneParts } from './scene'
import { selecting } from './selecting'
import { settling } from './settling'
import { suggesting } from './suggesting'
import { undoing } from './undoing'

export type Actions = ReturnType<typeof actionsOn>

export function actionsOn(parts: SceneParts) {
  const scene = new Scene(parts)
  return {
    attach: scene.attach,
    setShown: scene.setShown,
    inTurn: (act: () => void) => scene.sentences.inTurn(act),
    ...editing(scene),
    ...picturing(scene),
    ...selecting(scene),
    ...marking(scene),
    ...ranging(scene),
    ...going(scene),
    ...settling(scene),
    ...puttingBack(scene),
    ...suggesting(scene),
    ...undoing(scene),
  }
}
