import type { ReactNode } from 'react'
import { formatCount } from '@/lib/core/format'
import { CampaignParts } from './campaign-parts'
import type { EditableCampaign } from './editable-campaign'
import { StateMark } from './state-mark'

type SaveBarProps = {
  campaign: EditableCampaign
  missing: string[]
  isPending: boolean
  isReadOnly: boolean
  children: ReactNode
}

/**
 * Stays in sight, but for what else the campaign has, beneath it. Saving comes first in the form, so that the Enter key saves and
 * does nothing else.
 */
export function SaveBar({ campaign, missing, isPending, isReadOnly, children }: SaveBarProps) {
  const { slug, state, count, goal } = campaign
  return (
    <>
      <div className="savebar">
        <div className="savebar__row">
          {!isReadOnly && (
            <button className="button" name="do" value="save" disabled={isPending}>
              {isPending ? 'Saving …' : 'Save'}
            </button>
          )}
          <a className="button button--line" href={`/admin/campaigns/${slug}/preview`} target="_blank">
            Preview
          </a>
          {!isReadOnly && state === 'draft' && (
            <button className="button button--line" name="do" value="publish" disabled={isPending}>
              Publish
            </button>
          )}
          {!isReadOnly && (
            <button className="link" name="do" value="undo" disabled={isPending}>
              Undo
            </button>
          )}
          <a className="link savebar__jump" href="#documents">
            To the document
          </a>
          <span className="savebar__state">
            <StateMark state={state} />{' '}
            {state !== 'draft' && `${formatCount(count)} of ${formatCount(goal)} signed`}
          </span>
        </div>
        {children}
        {state === 'draft' && <Checklist missing={missing} />}
      </div>
      <CampaignParts slug={slug} state={state} isReadOnly={isReadOnly} />
    </>
  )
}

function Checklist({ missing }: { missing: string[] }) {
  if (missing.length === 0) return <p className="savebar__note">Nothing is missing: it can be published.</p>
  return (
    <details className="savebar__note">
      <summary>
        {missing.length === 1 ? 'One thing is' : `${missing.length} things are`} missing before it can be
        published
      </summary>
      <ul>
        {missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}
