// One keep-alive connection that asks one question after the other. It does so little that what is measured is the server: the two
// share the machine.

import { connect, type Socket } from 'node:net'
import { readAnswer } from './read-answer'

type Waiting = { resolve(status: number): void; reject(fault: Error): void }

const patienceMs = 10_000
const none = Buffer.alloc(0)

export class Connection {
  private socket: Socket | null = null
  private waiting: Waiting | null = null
  private bytes: Buffer = none

  constructor(private readonly place: { host: string; port: number }) {}

  /** Resolves to the status. Throws where it broke before the answer was whole; the next question opens it anew. */
  ask(question: string): Promise<number> {
    this.socket ??= this.open()
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject }
      this.socket!.write(question)
    })
  }

  close(): void {
    this.socket?.destroy()
    this.socket = null
  }

  private open(): Socket {
    const socket = connect({ ...this.place, noDelay: true, timeout: patienceMs })
    this.bytes = none
    socket.on('data', (chunk: Buffer) => this.hear(chunk))
    socket.on('timeout', () => socket.destroy())
    // What went wrong is told by the close that follows.
    socket.on('error', () => {})
    socket.on('close', () => this.socket === socket && this.end())
    return socket
  }

  private hear(chunk: Buffer): void {
    this.bytes = this.bytes.length === 0 ? chunk : Buffer.concat([this.bytes, chunk])
    const answer = readAnswer(this.bytes)
    if (!answer) return
    this.bytes = none
    if (answer.isLast) this.close()
    const { waiting } = this
    this.waiting = null
    waiting?.resolve(answer.status)
  }

  private end(): void {
    const { waiting } = this
    this.socket = this.waiting = null
    waiting?.reject(new Error('the connection broke'))
  }
}
