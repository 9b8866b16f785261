/** Steps as they are sent and kept. */
import type { Step } from '@tiptap/pm/transform'

export interface StepJson extends Record<string, unknown> {
  stepType: string
  steps?: StepJson[]
}

/**
 * A step as JSON. Formatting that is taken back and done again comes as a set of marks, and again as a set with sets in it,
 * which ProseMirror writes and does not read (prosemirror-transform 1.12, `MarkSetStep.fromJSON`): such a set is one here.
 */
export function stepJson(step: Step): StepJson {
  const json = step.toJSON() as StepJson
  return json.stepType === 'markSet' ? { ...json, steps: marksIn(json) } : json
}

function marksIn({ stepType, steps = [], ...mark }: StepJson): StepJson[] {
  return stepType === 'markSet' ? steps.flatMap(marksIn) : [{ stepType, ...mark }]
}
