// Moments of a campaign's documents that are still to come, for the editor who sets the last day. Pure.

import type { TeamCampaign } from '../team-view'

export type MomentAhead = { n: number; ref: string; on: string; kind: 'deadline' | 'event'; sentence: string }

const most = 5

/** `today`: `YYYY-MM-DD`. The nearest first, each day once. */
export function momentsAhead({ documents }: Pick<TeamCampaign, 'documents'>, today: string): MomentAhead[] {
  const all = documents.flatMap(({ n, findings }) =>
    (findings.moments ?? []).flatMap(({ on, kind, sentence }, index) =>
      on && on > today
        ? [{ n, ref: `moments.${index}`, on, kind, sentence: sentence.text.replace(/\s+/g, ' ') }]
        : [],
    ),
  )
  const once = new Map(all.reverse().map((moment) => [moment.on, moment]))
  return [...once.values()].sort((a, b) => a.on.localeCompare(b.on)).slice(0, most)
}
