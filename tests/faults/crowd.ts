// The load: people who sign, by form and by script, and press the button in the mail that reaches them. Whoever is refused or hears
// nothing tries again, or, half of those who sign, gives up.

import { setTimeout as wait } from 'node:timers/promises'
import { post, type Reply } from './ask'
import type { Ledger, Person } from './ledger'
import type { Product } from './product'
import type { Random } from './random'

export type CrowdParts = { product: Product; ledger: Ledger; random: Random }

const [signingLanes, confirmingLanes] = [8, 4]
/** Each lane takes a breath after each request: the machine is not to be filled, it is to be in the middle of something. A longer one
 * after what went wrong. */
const [breathMs, sighMs] = [40, 250]
const linkPattern = /\/confirm\/[\w-]{43}/

export class Crowd {
  private signing: Promise<void>[] = []
  private confirming: Promise<void>[] = []
  private isSigning = false
  private isConfirming = false
  private postedCount = 0
  private readonly once: { at: number; resolve(): void }[] = []
  private readonly signAgain: Person[] = []
  private readonly pressAgain: Press[] = []
  private readMailCount = 0

  constructor(private readonly parts: CrowdParts) {}

  start(): void {
    this.isSigning = this.isConfirming = true
    this.signing = Array.from({ length: signingLanes }, () => this.sign())
    this.confirming = Array.from({ length: confirmingLanes }, () => this.confirm())
  }

  /** Whoever has asked is answered. */
  async stop(): Promise<void> {
    await this.stopSigning()
    this.isConfirming = false
    await Promise.all(this.confirming)
  }

  async stopSigning(): Promise<void> {
    this.isSigning = false
    await Promise.all(this.signing)
  }

  /** True when every mail that came was answered. */
  hasAnsweredAll(): boolean {
    return this.readMailCount === this.parts.product.standIn.taken.length && this.pressAgain.length === 0
  }

  /** After so many more posts, whatever became of them. */
  untilPosted(count: number): Promise<void> {
    return new Promise((resolve) => this.once.push({ at: this.postedCount + count, resolve }))
  }

  /** One more signature, now: did the site take it? */
  async probe(): Promise<Reply> {
    return this.post(this.parts.ledger.newcomer())
  }

  private async sign(): Promise<void> {
    while (this.isSigning) {
      const person = this.signAgain.shift() ?? this.parts.ledger.newcomer()
      const { kind } = await this.post(person)
      if (kind !== 'done' && this.parts.random.below(2) === 0) this.signAgain.push(person)
      await wait(kind === 'done' ? breathMs : sighMs)
    }
  }

  private async post(person: Person): Promise<Reply> {
    const { product, ledger, random } = this.parts
    const fields = { name: 'Ada Example', email: person.email, country: 'NL', city: 'Utrecht' }
    const reply = await post(`${product.url}/c/${product.slug}/sign`, fields, random.below(2) === 0)
    ledger.noteSigning(person, reply)
    this.postedCount++
    for (const { resolve } of this.takeDue()) resolve()
    return reply
  }

  private takeDue() {
    const due = this.once.filter(({ at }) => at <= this.postedCount)
    for (const one of due) this.once.splice(this.once.indexOf(one), 1)
    return due
  }

  private async confirm(): Promise<void> {
    while (this.isConfirming) {
      const press = this.pressAgain.shift() ?? this.readMail()
      const isDone = press === null || (await this.press(press))
      await wait(isDone ? breathMs / 4 : sighMs)
    }
  }

  private async press(press: Press): Promise<boolean> {
    const { product, ledger } = this.parts
    const reply = await post(product.url + press.path, {})
    ledger.noteConfirming(press.email, reply)
    if (reply.kind !== 'done') this.pressAgain.push(press)
    return reply.kind === 'done'
  }

  /** The next mail with a link; what it says is let go, as there will be very many. */
  private readMail(): Press | null {
    const mail = this.parts.product.standIn.taken[this.readMailCount]
    if (!mail) return null
    this.readMailCount++
    const path = linkPattern.exec(mail.text)?.[0]
    mail.html = mail.text = ''
    return path ? { path, email: mail.to[0]! } : null
  }
}

type Press = { path: string; email: string }
