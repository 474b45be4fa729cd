// When a mail that a stranger can cause may leave: the rule that keeps this form from being a weapon against a mailbox. One of
// a kind in ten minutes to one address and campaign; three a day to an address that has not answered by hand since. Over that
// it waits for the next free slot. Pure.

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const sameKindMs = 10 * minuteMs
const mailsPerDay = 3

export type MailHistory = {
  now: Date
  /** The latest slot of this kind of mail for this address and campaign. */
  sameKindAt: Date | null
  /** The slots of every such mail to this address since it last answered, sent or still waiting, in any order. */
  slots: Date[]
}

/** Never before `now`. Any 24 hours hold at most three slots: a new one is a day after the third-latest. */
export function nextMailSlot({ now, sameKindAt, slots }: MailHistory): Date {
  const latest = slots.map((slot) => slot.getTime()).sort((a, b) => b - a)
  const third = latest[mailsPerDay - 1]
  return new Date(
    Math.max(
      now.getTime(),
      sameKindAt ? sameKindAt.getTime() + sameKindMs : 0,
      third === undefined ? 0 : third + dayMs,
    ),
  )
}
