import type { ReactNode } from 'react'
import { formatCount } from '@/lib/core/format'
import type { EditableCampaign } from './editable-campaign'
import { StateMark } from './state-mark'

type SaveBarProps = {
  campaign: EditableCampaign
  missing: string[]
  isPending: boolean
  isReadOnly: boolean
  children: ReactNode
}

/** Stays in sight. Saving comes first in the form, so that the Enter key saves and does nothing else. */
export function SaveBar({ campaign, missing, isPending, isReadOnly, children }: SaveBarProps) {
  const { slug, state, count, goal } = campaign
  return (
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
          <StateMark state={state} /> {state !== 'draft' && `${formatCount(count)} of ${formatCount(goal)}`}
        </span>
      </div>
      {children}
      {state === 'draft' && <Checklist missing={missing} />}
      {state === 'draft' && (
        <p className="savebar__note">
          <a href={`/admin/campaigns/${slug}/leads`}>Lead signatories</a>
        </p>
      )}
      {state !== 'draft' && <PublicLinks slug={slug} canClose={!isReadOnly && state === 'published'} />}
    </div>
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

function PublicLinks({ slug, canClose }: { slug: string; canClose: boolean }) {
  return (
    <div className="savebar__note savebar__row">
      <a href={`/c/${slug}`}>The public page</a>
      <a href={`/admin/campaigns/${slug}/updates`}>Updates</a>
      <a href={`/admin/campaigns/${slug}/wording`}>Wording</a>
      <a href={`/admin/campaigns/${slug}/successor`}>Successor</a>
      <a href={`/admin/campaigns/${slug}/leads`}>Lead signatories</a>
      <a href={`/admin/campaigns/${slug}/organisations`}>Organisations</a>
      {canClose && (
        <details className="confirm">
          <summary>Close the campaign</summary>
          <p>Nobody can sign any more, and it cannot be opened again. The page and its count stay.</p>
          <button className="button button--line" name="do" value="close">
            Yes, close it
          </button>
        </details>
      )}
    </div>
  )
}
