// A hundred rounds of each race.

import { raceOfVerbs, raceToConfirm, raceToSign } from '@/tests/support/races'

const rounds = 100

export async function proveRaces(): Promise<string> {
  for (let round = 0; round < rounds; round++) {
    await raceToSign()
    await raceToConfirm()
  }
  const ends = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    const end = await raceOfVerbs(round % 2 === 0)
    ends.set(end, (ends.get(end) ?? 0) + 1)
  }
  const told = [...ends].map(([end, count]) => `${count} ${end}`).join(', ')
  return `${rounds} rounds of 16 posts, of 100 confirmations, and of confirming against withdrawing against removing (${told}): one outcome each`
}
