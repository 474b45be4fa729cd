// A mail server to talk to: as much of RFC 5321 as a sender needs, with a plan for what it says at each step.

import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

type Step = 'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'message'
/** What it says at a step instead of yes; `drop`: it ends the connection. */
export type SmtpPlan = Partial<Record<Step, string>>

export class SmtpStandIn {
  readonly taken: { to: string; content: string }[] = []
  connections = 0
  plan: SmtpPlan = {}
  private readonly sockets = new Set<Socket>()
  private readonly server: Server = createServer((socket) => this.serve(socket))

  async start(): Promise<string> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening')
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private serve(socket: Socket): void {
    this.connections++
    this.sockets.add(socket)
    socket.on('error', () => {}).on('close', () => this.sockets.delete(socket))
    const mail = { to: '', content: '', isOpen: false }
    let rest = ''
    this.say(socket, 'greeting', '220 stand-in')
    socket.on('data', (bytes) => {
      const lines = (rest + bytes.toString()).split('\r\n')
      rest = lines.pop()!
      for (const line of lines) this.hear(socket, line, mail)
    })
  }

  private hear(socket: Socket, line: string, mail: { to: string; content: string; isOpen: boolean }): void {
    if (mail.isOpen && line !== '.') return void (mail.content += `${line}\r\n`)
    if (mail.isOpen) {
      mail.isOpen = false
      if (this.plan.message === 'drop' || !this.plan.message)
        this.taken.push({ to: mail.to, content: mail.content })
      mail.content = ''
      return this.say(socket, 'message', '250 taken')
    }
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'RCPT') mail.to = /<(.*?)>/.exec(line)![1]!
    if (verb === 'DATA') mail.isOpen = !this.plan.DATA
    if (verb === 'EHLO') return this.say(socket, 'EHLO', '250 stand-in')
    if (verb === 'MAIL' || verb === 'RCPT') return this.say(socket, verb, '250 yes')
    if (verb === 'DATA') return this.say(socket, 'DATA', '354 go on')
    socket.write('250 yes\r\n')
  }

  private say(socket: Socket, step: Step, yes: string): void {
    const answer = this.plan[step] ?? yes
    if (answer === 'drop') socket.destroy()
    else socket.write(`${answer}\r\n`)
  }
}
