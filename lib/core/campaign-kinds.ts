/** What a campaign asks people to do: to sign a petition to somebody, to stand behind a letter, or to promise something themselves. */
export const campaignKinds = ['petition', 'open-letter', 'pledge'] as const

export type CampaignKind = (typeof campaignKinds)[number]
