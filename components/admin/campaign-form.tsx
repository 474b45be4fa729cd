'use client'

import { useActionState } from 'react'
import type { EditorOffers } from '@/lib/campaigns/editor-offers'
import type { StoryBlock } from '@/lib/campaigns/story'
import { BlockEditor } from './block-editor'
import { CampaignFields } from './campaign-fields'
import { ClaimList } from './claim-list'
import { DemandFields } from './demand-fields'
import type { EditableCampaign } from './editable-campaign'
import type { FormAction, TextFormState } from './form-state'
import { HeadlineChoices } from './headline-choices'
import { LookList } from './look-list'
import { MomentChoices } from './moment-choices'
import { Notice } from './notice'
import { SaveBar } from './save-bar'

export type CampaignFormProps = {
  action: FormAction<TextFormState>
  campaign: EditableCampaign
  offers: EditorOffers
  missing: string[]
  isReadOnly: boolean
}

/** Every button saves what is typed first, then does what it says, so that nothing typed is lost. */
export function CampaignForm({ action, campaign, offers, missing, isReadOnly }: CampaignFormProps) {
  const [state, formAction, isPending] = useActionState(action, { round: 0 })
  const typed = state.values ?? {}
  const isToBePublished = campaign.state === 'draft' && missing.length === 0 && !isReadOnly
  return (
    <form
      id="campaign"
      className="form editor"
      action={formAction}
      key={`${campaign.version} ${state.round}`}
    >
      <input type="hidden" name="version" value={typed.version ?? campaign.version} />
      <SaveBar campaign={campaign} missing={missing} isPending={isPending} isReadOnly={isReadOnly}>
        <Outcome state={state} />
      </SaveBar>
      <fieldset className="form" disabled={isReadOnly}>
        <ClaimList claims={state.claims ?? offers.claims} typed={typed} />
        <LookList
          looks={offers.looks}
          isDraft={campaign.state === 'draft'}
          isOpen={isToBePublished || state.problems !== undefined}
        />
        {!isReadOnly && <HeadlineChoices choices={offers.headlines} now={campaign.headline} />}
        {!isReadOnly && <MomentChoices moments={offers.moments} campaign={campaign} />}
        <CampaignFields campaign={campaign} typed={typed} errors={state.errors ?? {}} />
        <DemandFields campaign={campaign} typed={typed} errors={state.errors ?? {}} />
        <Blocks title="Why this matters" part="reasons" blocks={campaign.reasons} typed={typed} />
        <Blocks title="Story" part="story" blocks={campaign.story} typed={typed} />
      </fieldset>
    </form>
  )
}

function Outcome({ state: { done, problems } }: { state: TextFormState }) {
  if (problems) return <Notice tone="alarm" title="Not done" lines={problems} />
  return done ? <Notice title={done} /> : null
}

type BlocksProps = {
  title: string
  part: 'story' | 'reasons'
  blocks: StoryBlock[]
  typed: Record<string, string>
}

function Blocks({ title, part, blocks, typed }: BlocksProps) {
  return (
    <section className="blocks" aria-labelledby={`${part}-title`}>
      <h2 id={`${part}-title`}>{title}</h2>
      <ol>
        {blocks.map((block, index) => (
          <BlockEditor key={index} block={block} part={part} index={index} typed={typed} />
        ))}
      </ol>
      <button className="link" name="do" value={`${part} add ${blocks.length}`}>
        Add a paragraph
      </button>
    </section>
  )
}
