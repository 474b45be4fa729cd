import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { PlainPage } from '@/components/site/plain-page'

export type NotMeProps = { campaign: CampaignCard; token: string; isRefused: boolean }

/** For whoever got a mail that somebody else caused. */
export function NotMe({ campaign, token, isRefused }: NotMeProps) {
  const headline = <bdi>{campaign.headline}</bdi>
  if (isRefused)
    return (
      <PlainPage eyebrow="Done" title="Forgotten">
        <div className="prose">
          <p>What was typed is gone. Nothing was counted and nothing was shown.</p>
          <p>For 30 days nobody can make us mail you about “{headline}”.</p>
        </div>
        <form method="post" action={`/confirm/${token}/not-me`}>
          <button className="button button--line" name="act" value="allow" type="submit">
            I want to sign: let mails through again
          </button>
        </form>
      </PlainPage>
    )
  return (
    <PlainPage eyebrow="A mail you did not ask for" title="It wasn’t you?">
      <div className="prose">
        <p>
          Somebody typed your address to sign “{headline}”, perhaps by mistake. Without your press nothing is
          counted and nothing is shown. You need not do anything.
        </p>
        <p>
          This button removes what was typed, and for 30 days nobody can make us mail you about this campaign.
        </p>
      </div>
      <form method="post" action={`/confirm/${token}/not-me`}>
        <button className="button" name="act" value="refuse" type="submit">
          It wasn’t me
        </button>
      </form>
      <p className="mt-6">
        <a className="alone" href={`/confirm/${token}`}>
          It was me: to my signature
        </a>
      </p>
    </PlainPage>
  )
}
