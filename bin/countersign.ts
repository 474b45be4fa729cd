// The command `countersign`.
import { program } from 'commander'
import { addDraftCommand } from './commands/draft'

program.name('countersign')
addDraftCommand(program)
program.parseAsync().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
