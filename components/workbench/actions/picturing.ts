/** What comes into the text from elsewhere. Pictures: each is kept by the desk first, and comes where it was dropped, wherever that is by then. */
import { uploadImage } from '@/client/images'
import type { Warning } from '@/domain/contract/article'
import { holdPlace, insertImage } from '@/editor/images'
import { isEditing } from '@/editor/mode'
import type { Scene } from './scene'

export function picturing(scene: Scene) {
  const { store, article } = scene

  /** Keeps pictures and puts them at a position of the text, one below the other; without a position at the caret. */
  function addPictures(files: readonly File[], position?: number): void {
    const { editor } = scene
    if (!editor || files.length === 0 || !isEditing(editor.state)) return
    const place = holdPlace(editor, position ?? editor.state.selection.to)
    store.set({ pictures: { waiting: store.get().pictures.waiting + files.length, problem: null } })
    void (async () => {
      for (const file of files) {
        let problem: unknown = null
        try {
          const { src } = await uploadImage(article.id, file)
          if (!editor.isDestroyed) insertImage(editor, place.position(), { src })
        } catch (refusal) {
          problem = refusal
        }
        const { pictures } = store.get()
        store.set({ pictures: { waiting: pictures.waiting - 1, problem: problem ?? pictures.problem } })
      }
      place.release()
    })()
  }

  /** Says what of a paste or a drop did not come in, or not as it was. */
  const tellLosses = (losses: readonly Warning[]): void => scene.say(losses)

  return { addPictures, tellLosses }
}
