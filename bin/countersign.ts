// The command `countersign`: one file a command in commands/. Ends with 0, or with 1 and one clear line on standard error.

import type { Command } from 'commander'
import type { OpenDatabase } from '@/lib/platform/open-database'
import { faultLine } from './fault-line'

/** Each is loaded when it is typed: a draft need not wait for what the others stand on. */
const commands: Record<string, () => Promise<(program: Command) => void>> = {
  draft: async () => (await import('./commands/draft')).addDraftCommand,
  import: async () => (await import('./commands/import')).addImportCommand,
  publish: async () => (await import('./commands/publish')).addPublishCommand,
  invite: async () => (await import('./commands/invite')).addInviteCommand,
  count: async () => (await import('./commands/count')).addCountCommand,
  export: async () => (await import('./commands/export')).addExportCommand,
  erase: async () => (await import('./commands/erase')).addEraseCommand,
  retain: async () => (await import('./commands/retain')).addRetainCommand,
  backup: async () => (await import('./commands/backup')).addBackupCommand,
  restore: async () => (await import('./commands/restore')).addRestoreCommand,
  retag: async () => (await import('./commands/retag')).addRetagCommand,
}
/** Reads a document, and nothing before that needs to be known of it. */
const reading = ['draft']
/** A restore opens it itself, once it knows that the file is good. */
const withoutDatabase = ['draft', 'restore']
const asItIs = ['backup']

let database: OpenDatabase | undefined

async function openFor(command: Command): Promise<void> {
  if (withoutDatabase.includes(command.name())) return
  const { openDatabase } = await import('@/lib/platform/open-database')
  database = await openDatabase({ asItIs: asItIs.includes(command.name()) })
}

/** All of them where help is wanted, or a name that is none of theirs. */
function wantedCommands(): string[] {
  const typed = process.argv[2] ?? ''
  return Object.hasOwn(commands, typed) ? [typed] : Object.keys(commands)
}

/** The reader starts while the rest of the command is loaded: that takes as long. What is left to do here runs once. */
async function wakeReaderFor(typed: string | undefined): Promise<void> {
  if (!reading.includes(typed ?? '')) return
  const { wakeReader } = await import('@/lib/documents/apart/draft-apart')
  wakeReader()
  const { compileHere } = await import('@/lib/documents/apart/engine-flags')
  compileHere('quickly')
}

function fail(fault: unknown): void {
  process.stderr.write(`countersign: ${faultLine(fault)}\n`)
  process.exitCode = 1
}

async function run(): Promise<void> {
  await wakeReaderFor(process.argv[2])
  const { program } = await import('commander')
  program
    .name('countersign')
    .description('Documents become campaigns, and campaigns a count that can be trusted.')
  for (const name of wantedCommands()) (await commands[name]!())(program)
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .showSuggestionAfterError(false)
  }
  program.hook('preAction', (_, command) => openFor(command))
  await program.parseAsync()
}

/** Asked for help, commander ends by a fault that is none. */
function isAnswer(fault: unknown): boolean {
  return (fault as { exitCode?: number }).exitCode === 0
}

/** A pipe takes what is written bit by bit: leaving before that would cut a long answer off. */
function whenWritten(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()))
}

/** A reader that has had enough (`| head`) closes the pipe: that is no fault. A full disk is one. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') fail(fault)
  process.exit()
})

await run()
  .catch((fault: unknown) => isAnswer(fault) || fail(fault))
  .finally(() => database?.close())
  .catch(fail)
await Promise.all([process.stdout, process.stderr].map(whenWritten))
process.exit()
