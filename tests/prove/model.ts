// The model of tests/support/model at full size: many people at once, each in an order of their own, two tallies in between, the team
// now and then; and every few rounds the one number from everywhere.

import fc from 'fast-check'
import { runTally } from '@/lib/signatures/run-tally'
import { buildCampaign } from '@/tests/support/build'
import { expectAgreement } from '@/tests/support/model/agree'
import { apply, type Real } from '@/tests/support/model/apply'
import { personOperation, teamOperation, type PersonOperation } from '@/tests/support/model/operation'
import { holdThrowAwayOnly } from '@/tests/support/model/rules'
import { World } from '@/tests/support/model/world'
import type { Options } from './run'

const [campaigns, lanes, roundSize, teamSteps] = [5, 96, 10_000, 12]
const compareEvery = 10

export async function proveModel({ operations, seed }: Options): Promise<string> {
  const size = { people: Math.max(100, Math.round(operations / 25)), campaigns }
  await holdThrowAwayOnly()
  const world = new World()
  const real: Real = { campaigns: await buildCampaigns(), removalIds: [], lastPosts: new Map() }
  let [done, compared, counts] = [0, 0, [] as number[]]
  for (let round = 0; done < operations; round++) {
    const drawn = fc.sample(personOperation(size), { numRuns: roundSize, seed: seed + round })
    done += await betweenTallies(() => inLanes(drawn, world, real))
    done += await team(size, { world, real, seed: seed + round, isLast: done >= operations })
    if (round % compareEvery > 0 && done < operations) continue
    counts = await expectAgreement(world, real)
    compared++
    process.stderr.write(`model: ${done} operations, counts ${counts.join(' ')}\n`)
  }
  const sum = counts.reduce((all, count) => all + count, 0)
  return `${done} operations by ${size.people} people; ${compared} times page = JSON = rows = command = export = places = integrity = model, at last ${sum}`
}

async function buildCampaigns() {
  const built = []
  for (let n = 0; n < campaigns; n++) built.push(await buildCampaign())
  return built
}

/** One person's operations stay in their order; everybody else's come in between. */
async function inLanes(drawn: PersonOperation[], world: World, real: Real): Promise<number> {
  const queues = Array.from({ length: lanes }, (_, lane) =>
    drawn.filter(({ person }) => person % lanes === lane),
  )
  const done = await Promise.all(
    queues.map(async (queue) => {
      let count = 0
      for (const operation of queue) {
        if (!world.isPossible(operation)) continue
        await apply(operation, world, real)
        count++
      }
      return count
    }),
  )
  return done.reduce((all, count) => all + count, 0)
}

/** Two processes' tallies, of which one works. */
async function betweenTallies(work: () => Promise<number>): Promise<number> {
  const stop = new AbortController()
  const tallies = [runTally(stop.signal), runTally(stop.signal)]
  try {
    return await work()
  } finally {
    stop.abort()
    await Promise.all(tallies)
  }
}

type TeamTurn = { world: World; real: Real; seed: number; isLast: boolean }

/** Campaigns close at the end only: before, people shall sign. */
async function team(size: { people: number; campaigns: number }, turn: TeamTurn): Promise<number> {
  const { world, real, seed, isLast } = turn
  let count = 0
  for (const operation of fc.sample(teamOperation(size), { numRuns: teamSteps, seed })) {
    if (!world.isPossible(operation) || (operation.kind === 'close' && !isLast)) continue
    await apply(operation, world, real)
    count++
  }
  return count
}
