import type { CampaignState } from '@/lib/campaigns/campaign-view'

const words: Record<CampaignState, string> = { draft: 'Draft', published: 'Published', closed: 'Closed' }

export function StateMark({ state }: { state: CampaignState }) {
  return <span className={`state is-${state}`}>{words[state]}</span>
}
