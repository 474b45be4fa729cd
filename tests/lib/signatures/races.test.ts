import '@/tests/support/database'
import { raceOfVerbs, raceToConfirm, raceToSign } from '@/tests/support/races'
import { completeSettings } from '@/tests/support/settings'

const rounds = [1, 2, 3]

beforeEach(completeSettings)

test.each(rounds)('sixteen identical posts at once are one signature and one mail (%d)', raceToSign)

test.each(rounds)('a hundred presses on one link at once confirm once (%d)', raceToConfirm)

test.each(rounds)('confirming, withdrawing and removing at once have one outcome (%d)', async (round) => {
  expect(['withdrawn', 'invalidated', 'confirmed']).toContain(await raceOfVerbs(round % 2 === 0))
})
