import fc from 'fast-check'
import { buildCampaign } from '@/tests/support/build'
import { completeSettings } from '@/tests/support/settings'
import { expectAgreement } from '@/tests/support/model/agree'
import { apply, type Real } from '@/tests/support/model/apply'
import { personOperation, teamOperation, type Operation } from '@/tests/support/model/operation'
import { holdThrowAwayOnly } from '@/tests/support/model/rules'
import { World } from '@/tests/support/model/world'
import { emptyDatabase } from '@/tests/support/database'

const size = { people: 12, campaigns: 2 }

class Step implements fc.AsyncCommand<World, Real> {
  constructor(private readonly operation: Operation) {}
  check = (world: Readonly<World>) => world.isPossible(this.operation)
  run = (world: World, real: Real) => apply(this.operation, world, real)
  toString = () => JSON.stringify(this.operation)
}

/** The tally comes in between at any time. */
class Tally implements fc.AsyncCommand<World, Real> {
  check = () => true
  run = async (world: World, real: Real) => void (await expectAgreement(world, real))
  toString = () => 'tally and compare'
}

const steps = fc.commands(
  [
    ...Array.from({ length: 30 }, () => personOperation(size).map((operation) => new Step(operation))),
    teamOperation(size).map((operation) => new Step(operation)),
    fc.constant(new Tally()),
  ],
  { maxCommands: 400, size: 'max' },
)

async function setUp(): Promise<{ model: World; real: Real }> {
  await emptyDatabase()
  await completeSettings()
  await holdThrowAwayOnly()
  const campaigns = [await buildCampaign(), await buildCampaign()]
  return { model: new World(), real: { campaigns, removalIds: [], lastPosts: new Map() } }
}

test('whatever people and the team do, page, JSON, rows, command, export and places say the same', async () => {
  let stepCount = 0
  await fc.assert(
    fc.asyncProperty(steps, async (commands) => {
      let world: { model: World; real: Real } | undefined
      await fc.asyncModelRun(async () => (world = await setUp()), commands)
      await expectAgreement(world!.model, world!.real)
      stepCount += [...commands].length
    }),
    { numRuns: 8 },
  )
  expect(stepCount).toBeGreaterThan(300)
}, 240_000)
