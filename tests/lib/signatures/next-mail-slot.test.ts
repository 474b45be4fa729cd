import fc from 'fast-check'
import { nextMailSlot } from '@/lib/signatures/next-mail-slot'

const now = new Date('2026-11-21T12:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const hours = (count: number) => minutes(count * 60)

test('the first mail leaves now', () => {
  expect(nextMailSlot({ now, sameKindAt: null, slots: [] })).toEqual(now)
})

test('a second mail of one kind waits until ten minutes after the first', () => {
  expect(nextMailSlot({ now, sameKindAt: minutes(-4), slots: [minutes(-4)] })).toEqual(minutes(6))
  expect(nextMailSlot({ now, sameKindAt: minutes(-10), slots: [minutes(-10)] })).toEqual(now)
})

test('a fourth mail to a mailbox that has not answered waits until a day after the first', () => {
  expect(nextMailSlot({ now, sameKindAt: null, slots: [hours(-20), hours(-3), hours(-1)] })).toEqual(hours(4))
  expect(nextMailSlot({ now, sameKindAt: null, slots: [hours(-25), hours(-3), hours(-1)] })).toEqual(now)
})

test('mails that already wait take up their days', () => {
  const slots = [hours(-2), hours(-1), now, hours(22), hours(23)]
  expect(nextMailSlot({ now, sameKindAt: null, slots })).toEqual(hours(24))
})

test('however posts come, no 24 hours ever hold more than three mails, and none of a kind is within ten minutes', () => {
  const posts = fc.array(
    fc.record({ gap: fc.integer({ min: 0, max: 600 }), kind: fc.integer({ min: 0, max: 4 }) }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  fc.assert(
    fc.property(posts, (given) => {
      const sent = play(given)
      return isWithinLimits(sent.map(({ at }) => at)) && isSpaced(sent)
    }),
  )
})

type Sent = { at: number; kind: number }

function play(posts: { gap: number; kind: number }[]): Sent[] {
  const sent: Sent[] = []
  let clock = now.getTime()
  for (const { gap, kind } of posts) {
    clock += gap * 60_000
    const ofKind = sent.filter((mail) => mail.kind === kind).map((mail) => mail.at)
    const sameKindAt = ofKind.length ? new Date(Math.max(...ofKind)) : null
    const slots = sent.filter((mail) => mail.at > clock - 86_400_000).map((mail) => new Date(mail.at))
    sent.push({ kind, at: nextMailSlot({ now: new Date(clock), sameKindAt, slots }).getTime() })
  }
  return sent
}

function isWithinLimits(times: number[]): boolean {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted.every((time, index) => index < 3 || time - sorted[index - 3]! >= 86_400_000)
}

function isSpaced(sent: Sent[]): boolean {
  return sent.every((mail) =>
    sent.every(
      (other) => other === mail || other.kind !== mail.kind || Math.abs(other.at - mail.at) >= 600_000,
    ),
  )
}
