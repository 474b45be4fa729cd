// Signal 9 to one of four, at a random moment under load, again and again. In between, and at the end, the ledger is held against the rows.

import { compare, holds } from './compare'
import type { Random } from './random'
import { holdSession, type Options, type Part, type Row, type Session } from './session'
import { kill, victims, type Victim } from './victims'

const [fewestPosts, mostPosts] = [5, 120]
/** Not always just after an answer. */
const mostMs = 40
const compareEvery = 25

export function tryKills(options: Options, tell: (line: string) => void): Promise<Row> {
  const { rounds } = options
  return holdSession(options, async (session) => {
    const killed: Killed[] = []
    let order: Victim[] = []
    while (killed.length < rounds) {
      if (order.length === 0) order = shuffle(victims, session.random)
      const victim = order.pop()!
      const seconds = await killAtRandomMoment(victim, session)
      killed.push({ victim, seconds })
      tell(`round ${killed.length} of ${rounds}: ${victim}, serves again after ${seconds.toFixed(1)} s`)
      if (killed.length % compareEvery === 0 && killed.length < rounds) await compareNow(session)
    }
    const parts = victims.map((victim) => sumUp(`kills: ${victim}`, killed, victim))
    return { ...sumUp('kills', killed), parts: parts.filter(({ roundCount }) => roundCount > 0) }
  })
}

type Killed = { victim: Victim; seconds: number }

function sumUp(what: string, killed: Killed[], only?: Victim): Part {
  const seconds = killed.filter(({ victim }) => !only || victim === only).map((one) => one.seconds)
  return { what, roundCount: seconds.length, slowestSeconds: Math.max(0, ...seconds) }
}

/** Each comes once in four rounds. */
function shuffle<T>(list: readonly T[], { below }: Random): T[] {
  const rest = [...list]
  return list.map(() => rest.splice(below(rest.length), 1)[0]!)
}

async function killAtRandomMoment(victim: Victim, session: Session): Promise<number> {
  const { crowd, random } = session
  await crowd.untilPosted(fewestPosts + random.below(mostPosts - fewestPosts))
  await new Promise((resolve) => setTimeout(resolve, random.below(mostMs)))
  return kill(victim, session)
}

/** The crowd rests meanwhile; a loss ends the run where it happened. */
async function compareNow({ product, crowd, ledger }: Session): Promise<void> {
  await crowd.stop()
  const found = await compare(product, ledger)
  if (!holds(found)) throw new Error(`It does not hold any more: ${JSON.stringify(found)}`)
  crowd.start()
}
