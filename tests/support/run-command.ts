// A command as typed, in this process: resolves to what it writes, throws where it would end with 1.

import { Command } from 'commander'

export async function runCommand(add: (program: Command) => void, ...typed: string[]): Promise<string> {
  const program = new Command().exitOverride()
  add(program)
  const write = process.stdout.write
  let written = ''
  process.stdout.write = (text: string | Uint8Array) => (written += String(text)) !== ''
  try {
    await program.parseAsync(['node', 'countersign', ...typed])
  } finally {
    process.stdout.write = write
  }
  return written
}
