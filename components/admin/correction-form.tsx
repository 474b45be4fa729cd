'use client'

import { useActionState, useDeferredValue, useEffect, useRef, useState } from 'react'
import { WordChanges } from '@/components/campaigns/word-changes'
import { TextAreaField } from '@/components/ui/text-area-field'
import { wordDifference } from '@/lib/core/word-difference'
import { ClaimList } from './claim-list'
import type { FormAction, TextFormState } from './form-state'
import { Notice } from './notice'

export type CorrectionAction = FormAction<TextFormState>

type CorrectionFormProps = { action: CorrectionAction; wording: { version: number; text: string } }

/** Better words for the same demand, beside what they change. */
export function CorrectionForm({ action, wording }: CorrectionFormProps) {
  const [state, formAction, isPending] = useActionState(action, { round: 0 })
  const typed = { text: wording.text, reason: '', ...state.values }
  const [text, setText] = useState(typed.text)
  const form = useRef<HTMLFormElement>(null)
  // What was typed before this script ran, or came back from the server.
  useEffect(() => setText(form.current?.text.value ?? ''), [state.round])
  return (
    <form className="form narrow" ref={form} action={formAction} key={`${wording.version} ${state.round}`}>
      {state.problems && <Notice tone="alarm" title="Not done" lines={state.problems} />}
      <ClaimList claims={state.claims ?? []} typed={typed} isApart />
      <input type="hidden" name="fromVersion" value={wording.version} />
      <TextAreaField
        id="text"
        name="text"
        label="The corrected wording"
        hint="The same demand in better words. Another demand is a new campaign."
        rows={10}
        required
        defaultValue={typed.text}
        errors={state.errors?.text}
        onChange={(event) => setText(event.target.value)}
      />
      <LiveChanges before={wording.text} after={text} />
      <TextAreaField
        id="reason"
        name="reason"
        label="Why"
        hint="Everybody can read this beside the difference."
        rows={3}
        required
        defaultValue={typed.reason}
        errors={state.errors?.reason}
      />
      <div>
        <button className="button" disabled={isPending}>
          Propose the correction
        </button>
      </div>
    </form>
  )
}

/** Typing comes first: the difference follows when there is time. */
function LiveChanges({ before, after }: { before: string; after: string }) {
  const settled = useDeferredValue(after)
  if (settled.trim() === before) return null
  return (
    <div className="wording">
      <p className="label">What it changes</p>
      <WordChanges difference={wordDifference(before, settled.trim())} />
    </div>
  )
}
