// Who was told what, written down outside of the product: it is held against the rows afterwards.

import type { Reply } from './ask'

export type Person = { email: string; postCount: number; isAcknowledged: boolean; isConfirmed: boolean }

export class Ledger {
  readonly people = new Map<string, Person>()
  /** What the product should not have answered, and how often it did. */
  readonly faults = new Map<string, number>()
  refusedCount = 0
  unansweredCount = 0
  slowestMs = 0
  private readonly run = Date.now().toString(36)

  newcomer(): Person {
    const email = `person-${this.run}-${this.people.size}@example.org`
    const person = { email, postCount: 0, isAcknowledged: false, isConfirmed: false }
    this.people.set(email, person)
    return person
  }

  noteSigning(person: Person, reply: Reply): void {
    person.postCount++
    person.isAcknowledged ||= reply.kind === 'done'
    this.note(reply)
  }

  noteConfirming(email: string, reply: Reply): void {
    const person = this.people.get(email)
    if (!person) this.noteFault('a mail to somebody who never signed')
    else person.isConfirmed ||= reply.kind === 'done'
    this.note(reply)
  }

  noteFault(fault: string): void {
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1)
  }

  private note({ kind, fault, ms }: Reply): void {
    if (kind === 'refused') this.refusedCount++
    if (kind === 'unanswered') this.unansweredCount++
    if (fault) this.noteFault(fault)
    this.slowestMs = Math.max(this.slowestMs, ms)
  }
}
