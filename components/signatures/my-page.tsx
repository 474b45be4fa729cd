import { PlainPage } from '@/components/site/plain-page'
import type { MySignature } from '@/lib/signatures/my-signatures'
import { MyEntry } from './my-entry'
import type { MyOutcome } from './my-words'
import { NextPress, type NextPressProps } from './next-press'
import { NoNews } from './no-news'

export type MyPageProps = {
  token: string
  email: string
  timeZone: string
  signatures: MySignature[]
  isSuppressed: boolean
  /** What a press has just done, and to which campaign's signature. */
  outcome: MyOutcome | null
  next: NextPressProps | null
}

/** Everything one mailbox has signed on this site. Every change is a button of its own and says what came of it. */
export function MyPage({ token, email, timeZone, signatures, ...page }: MyPageProps) {
  const { isSuppressed, outcome, next } = page
  return (
    <PlainPage eyebrow="By your link" title="Your signatures">
      <div className="prose">
        <p>
          All that <bdi className="address">{email}</bdi> has signed here. Whoever has this link can see and
          change it: keep the mail to yourself.
        </p>
        {isSuppressed && <NoNews />}
      </div>
      <ul className="mine">
        {signatures.map((signature) => (
          <li key={signature.campaign.slug} id={signature.campaign.slug}>
            <MyEntry
              signature={signature}
              token={token}
              timeZone={timeZone}
              outcome={outcome?.slug === signature.campaign.slug ? outcome : null}
            />
          </li>
        ))}
      </ul>
      {next && <NextPress {...next} />}
      <h2>Your data</h2>
      <div className="prose">
        <p>
          <a className="alone" href={`/my/${token}/data`}>
            Download all that we keep of you
          </a>
        </p>
        <p>
          <a className="alone" href={`/my/${token}/erase`}>
            Erase everything
          </a>
        </p>
      </div>
    </PlainPage>
  )
}
