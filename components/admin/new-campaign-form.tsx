'use client'

import { useActionState } from 'react'
import { Choice } from '@/components/ui/choice'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import type { Rights } from '@/lib/campaigns/schema'
import { DocumentFileField } from './document-file-field'
import { Notice } from './notice'
import { RightsChoice } from './rights-choice'

export type NewCampaignState = {
  text: string
  address: string
  rights: Rights
  together: boolean
  error?: string
  round: number
}

const blank: NewCampaignState = { text: '', address: '', rights: 'quoted', together: false, round: 0 }

type NewCampaignFormProps = {
  action: (state: NewCampaignState, form: FormData) => Promise<NewCampaignState>
}

/** `round` makes the fields anew with what was typed, as forms are emptied once they are sent. */
export function NewCampaignForm({ action }: NewCampaignFormProps) {
  const [state, formAction, isPending] = useActionState(action, blank)
  return (
    <form className="form" action={formAction} key={state.round}>
      {state.error && <Notice tone="alarm" title="No campaign was made" lines={[state.error]} />}
      <TextAreaField id="text" name="text" label="Paste the text" rows={12} defaultValue={state.text} />
      <DocumentFileField id="files" name="files" label="Or upload it" multiple />
      <TextField
        id="address"
        name="address"
        type="url"
        label="Or give its web address"
        hint="A page, or a file, that everybody can open: https://…"
        defaultValue={state.address}
      />
      <Choice
        id="together"
        type="checkbox"
        name="together"
        label="Several documents make one campaign together"
        defaultChecked={state.together}
      />
      <RightsChoice id="rights" name="rights" chosen={state.rights} />
      <button className="button" disabled={isPending}>
        {isPending ? 'Reading …' : 'Propose a campaign'}
      </button>
    </form>
  )
}
