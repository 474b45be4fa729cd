import type { CampaignState } from '@/lib/campaigns/campaign-view'
import { canBecome, canEdit, isPublic } from '@/lib/campaigns/states'

const states: CampaignState[] = ['draft', 'published', 'closed']
const moves = ['draft → published', 'published → closed']

test.each(states.flatMap((from) => states.map((to) => [from, to] as const)))('%s → %s', (from, to) => {
  expect(canBecome(from, to)).toBe(moves.includes(`${from} → ${to}`))
})

test('a draft is nobody’s but the team’s, and a closed campaign stays as it was', () => {
  expect(states.map(isPublic)).toEqual([false, true, true])
  expect(states.map(canEdit)).toEqual([true, true, false])
})
