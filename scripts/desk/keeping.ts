// Keeping the desk's data: a copy that can be trusted, and a look whether everything is whole.
import { rmSync } from 'node:fs'
import { backup as writeBackup } from '@/db/backup'
import { backupImages } from '@/db/backup-images'
import { checkDatabase } from '@/db/mending/check'
import { copyAside } from '@/db/mending/copy-aside'
import { CannotOpen } from '@/db/cannot-open'
import { cleanImages } from '@/db/clean-images'
import { isLocked } from '@/db/lock'
import { rebuildDatabase } from '@/db/mending/rebuild'
import { dataFolder, fromHere, onDesk, readArgs, type Command } from './command'

const backup: Command = {
  usage: 'backup FILE',
  says: 'writes a verified copy of the database, and of its pictures into FILE-images, while the desk runs or not',
  run(args) {
    const { names } = readArgs(args, {}, ['FILE'])
    const file = fromHere(names[0] ?? '')
    return onDesk(
      (db) => {
        const rows = [...writeBackup(db, file).values()].reduce((sum, count) => sum + count, 0)
        console.log(`${file} holds the whole desk: ${rows} rows, read back and counted.`)
        const { copied, missing } = backupImages(db, `${file}-images`)
        if (copied > 0) console.log(`${file}-images holds its pictures: ${copied}.`)
        for (const name of missing) console.error(`Picture ${name} is missing or damaged, and was not copied.`)
        return missing.length === 0 ? 0 : 1
      },
      { existing: true },
    )
  },
}

const check: Command = {
  usage: 'check',
  says: 'says ok, or one line for each thing that is not as it has to be',
  run(args) {
    readArgs(args, {})
    return onDesk(
      (db) => {
        const differences = checkDatabase(db)
        console.log(differences.length === 0 ? 'ok' : differences.join('\n'))
        return differences.length === 0 ? 0 : 1
      },
      { existing: true },
    )
  },
}

const rebuild: Command = {
  usage: 'rebuild',
  says: 'mends from the log what a check finds, and says what the log cannot mend',
  run(args) {
    readArgs(args, {})
    // A server that runs has texts at hand and would not hear that they are others now.
    if (isLocked(dataFolder())) throw new CannotOpen('The desk is running: stop it first, mend, and start it again.')
    return onDesk(
      (db) => {
        const copy = checkDatabase(db).length > 0 ? copyAside(db) : null
        const { mended, left, reasons } = rebuildDatabase(db)
        if (copy && mended.length > 0) console.log(`What the database was before is kept in ${copy}.`)
        else if (copy) rmSync(copy)
        if (mended.length + left.length === 0) console.log('Nothing had to be mended.')
        for (const difference of mended) console.log(`Mended from the log: ${difference}`)
        for (const difference of left) console.error(`Not mended: ${difference}`)
        for (const reason of reasons) console.error(reason)
        return left.length === 0 ? 0 : 1
      },
      { existing: true },
    )
  },
}

const clean: Command = {
  usage: 'clean',
  says: 'takes away pictures older than a day that no version of a text ever showed, as every start does',
  run(args) {
    readArgs(args, {})
    return onDesk(
      (db) => {
        const count = cleanImages(db, new Date())
        console.log(count === 0 ? 'There was nothing to take away.' : `Pictures taken away: ${count}.`)
      },
      { existing: true },
    )
  },
}

export const commands: Record<string, Command> = { backup, check, rebuild, clean }
