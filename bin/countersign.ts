// The command `countersign`: one file a command in commands/. Ends with 0, or with 1 and one clear line on standard error.

import { program, type Command } from 'commander'
import { openDatabase, type OpenDatabase } from '@/lib/platform/open-database'
import { addCountCommand } from './commands/count'
import { addDraftCommand } from './commands/draft'
import { addEraseCommand } from './commands/erase'
import { addExportCommand } from './commands/export'
import { addImportCommand } from './commands/import'
import { addInviteCommand } from './commands/invite'
import { addPublishCommand } from './commands/publish'

const commands = [
  addDraftCommand,
  addImportCommand,
  addPublishCommand,
  addInviteCommand,
  addCountCommand,
  addExportCommand,
  addEraseCommand,
]
const withoutDatabase = ['draft']

let database: OpenDatabase | undefined

async function openFor(command: Command): Promise<void> {
  if (!withoutDatabase.includes(command.name())) database = await openDatabase()
}

/** What can be told of a fault in one line, in words for whoever typed the command. */
function lineOf(fault: unknown): string {
  const { code, path, message } = fault as NodeJS.ErrnoException
  if (code === 'ENOENT' && path) return `${path}: there is no such file.`
  if (code === 'EISDIR') return 'A folder was given where a file is wanted.'
  if (code === 'commander.help') return 'Which command? See countersign --help.'
  const text = message ?? String(fault)
  return text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')
}

function fail(fault: unknown): void {
  process.stderr.write(`countersign: ${lineOf(fault)}\n`)
  process.exitCode = 1
}

async function run(): Promise<void> {
  program
    .name('countersign')
    .description('Documents become campaigns, and campaigns a count that can be trusted.')
  for (const add of commands) add(program)
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .showSuggestionAfterError(false)
  }
  program.hook('preAction', (_, command) => openFor(command))
  await program.parseAsync()
}

/** Asked for help or the version, commander ends by a fault that is none. */
function isAnswer(fault: unknown): boolean {
  return (fault as { exitCode?: number }).exitCode === 0
}

/** A reader that has had enough (`| head`) closes the pipe: that is no fault. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 1))

await run()
  .catch((fault: unknown) => isAnswer(fault) || fail(fault))
  .finally(() => database?.close())
  .catch(fail)
process.exit()
