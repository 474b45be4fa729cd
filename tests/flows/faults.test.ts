import { tryKills } from '../faults/kills'

jest.setTimeout(300_000)

test('site, worker, postmaster and a backend, each killed under load: nobody is lost, nobody is there twice', async () => {
  const row = await tryKills({ rounds: 4, seed: Date.now() % 1e9, isHurried: true }, () => {})
  expect(row).toMatchObject({ roundCount: 4, lostCount: 0, twiceCount: 0, mailedTwiceCount: 0, faults: [] })
  expect(row.parts).toHaveLength(4)
  expect(row.acknowledgedCount).toBeGreaterThan(50)
})
