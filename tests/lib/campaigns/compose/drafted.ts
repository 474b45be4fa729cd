import { composeCampaign, type CampaignProposal } from '@/lib/campaigns/compose/compose-campaign'
import { proposeDraft } from '@/lib/campaigns/compose/propose-draft'
import type { Rights } from '@/lib/campaigns/schema'
import type { StoryBlock } from '@/lib/campaigns/story'
import type { Draft } from '@/lib/documents/draft-schema'

export async function drafted(text: string, name = 'document.txt'): Promise<Draft> {
  const answer = await proposeDraft(new TextEncoder().encode(text), name)
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft
}

export async function composed(text: string, rights: Rights = 'ours'): Promise<CampaignProposal> {
  return composeCampaign(await drafted(text), rights)
}

/** Every passage of a block with where it says that it comes from. */
export function passages(
  block: StoryBlock,
): { text: string; source?: { start: number; end: number } | undefined }[] {
  if (block.type === 'list') return block.items
  if (block.type === 'key-figure') return [{ text: block.sentence, source: block.source }]
  if (block.type === 'take-action' || block.type === 'read-more')
    return block.source ? [{ text: block.title, source: block.source }] : []
  return [block]
}

/** A document around one line, so that the line is no headline. */
export const around = (line: string) =>
  `The ferry and the town\n\nThe night ferry has crossed the sound since the war, and last year it stopped.\n\n${line}\n\nPeople on both shores have waited for an answer since spring.`

export async function wordingOf(line: string): Promise<string | null> {
  return (await drafted(around(line))).petition?.text ?? null
}
