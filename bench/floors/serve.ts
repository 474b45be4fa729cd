// Runs a floor's server in a process of its own for as long as `work` takes.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export async function serve<T>(line: string[], work: (url: string) => Promise<T>): Promise<T> {
  const server = spawn(process.execPath, line, { stdio: ['pipe', 'pipe', 'inherit'] })
  try {
    return await work(`http://127.0.0.1:${await readPort(server)}/`)
  } finally {
    const ended = once(server, 'exit')
    server.stdin.end()
    await ended
  }
}

async function readPort(server: ChildProcess): Promise<string> {
  const [port] = await once(createInterface({ input: server.stdout! }), 'line')
  return port as string
}
