import { Fact } from '@/components/site/fact'
import { countryName } from '@/lib/core/countries'
import { formatCount, formatDay } from '@/lib/core/format'
import type { MySignature } from '@/lib/signatures/my-signatures'
import { MyChanges } from './my-changes'
import { MyPress } from './my-press'
import { doneWords, isRefusal, type MyOutcome } from './my-words'

type MyEntryProps = { signature: MySignature; token: string; timeZone: string; outcome: MyOutcome | null }

/** One signature: its number, what it says and to which text, and what can be done about it. */
export function MyEntry({ signature, token, timeZone, outcome }: MyEntryProps) {
  const { campaign, state, canUndo } = signature
  const { slug, headline } = campaign
  return (
    <>
      <p className="label">{standing(signature)}</p>
      <h2>
        <a href={`/c/${slug}`}>
          <bdi>{headline}</bdi>
        </a>
      </h2>
      {outcome && (
        <p className="mine__done" role={isRefusal(outcome.done) ? 'alert' : 'status'}>
          {doneWords(outcome.done)}
        </p>
      )}
      <Explained signature={signature} />
      <Facts signature={signature} timeZone={timeZone} />
      {state === 'confirmed' && <MyChanges signature={signature} token={token} outcome={outcome} />}
      {canUndo && <MyPress token={token} slug={slug} act="undo" label="Undo: count it again" />}
      {state === 'withdrawn' && !canUndo && campaign.state === 'published' && (
        <p>
          <a className="alone" href={`/c/${slug}#sign`}>
            Sign again
          </a>
        </p>
      )}
    </>
  )
}

function standing({ state, number, isHeld }: MySignature): string {
  if (state === 'pending' || state === 'expired') return 'Not confirmed'
  if (state === 'withdrawn') return 'Withdrawn'
  if (state === 'invalidated') return 'Removed by the team'
  if (isHeld) return 'Confirmed'
  return number === null ? 'Being counted' : `Number ${formatCount(number)}`
}

function Explained({ signature: { state, isHeld, reason, canUndo } }: { signature: MySignature }) {
  if (state === 'pending') return <p>It counts once you press the button that our mail leads to.</p>
  if (isHeld) return <p>It waits for a short check by the team before it is counted.</p>
  if (state === 'withdrawn')
    return <p>It is not counted, and your name is not shown. {canUndo && 'You can undo this for a day.'}</p>
  if (state !== 'invalidated') return null
  return (
    <p>
      It is not counted
      {reason ? (
        <>
          : “<bdi>{reason}</bdi>”
        </>
      ) : null}
      . Is that wrong? Please write to us.
    </p>
  )
}

function Facts({ signature, timeZone }: { signature: MySignature; timeZone: string }) {
  const { state, name, body, role, country, city, comment, confirmedAt, signedAt, wording } = signature
  const shown = signature.showName ? 'shown on the page' : 'not shown'
  return (
    <>
      <dl className="asked">
        <Fact term="Name" value={state === 'confirmed' ? `${name}, ${shown}` : name} />
        {body && <Fact term="For" value={[body, role].filter(Boolean).join(', ')} />}
        <Fact term="From" value={[city, countryName(country)].filter(Boolean).join(', ')} />
        <Fact
          term={confirmedAt ? 'Confirmed' : 'Signed'}
          value={formatDay(confirmedAt ?? signedAt, timeZone)}
        />
        {comment && <Fact term="Comment" value={comment} />}
      </dl>
      <details className="extra">
        <summary>What you signed{wording.version > 1 && `, version ${wording.version}`}</summary>
        <p className="wording__text" dir="auto">
          {wording.text}
        </p>
      </details>
    </>
  )
}
