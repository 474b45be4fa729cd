import { kindWords } from '@/components/campaigns/kind-words'
import type { CampaignCard } from '@/lib/campaigns/campaign-view'
import { QrCode } from '@/components/campaigns/qr-code'
import { Related } from '@/components/campaigns/related'
import { Share } from '@/components/campaigns/share'
import { PlainPage } from '@/components/site/plain-page'
import { formatCount } from '@/lib/core/format'
import type { ShareLink } from '@/lib/core/share-links'
import type { QrCodeDrawing } from '@/lib/pages/draw-qr-code'
import { NextPress, type NextPressProps } from './next-press'

type ConfirmedProps = {
  campaign: CampaignCard
  number: number | null
  isHeld: boolean
  next: NextPressProps | null
  share: { address: string; links: ShareLink[] }
  code: QrCodeDrawing
}

export function Confirmed({ campaign, number, isHeld, next, share, code }: ConfirmedProps) {
  return (
    <PlainPage eyebrow="Your signature is confirmed" title="Thank you">
      <Counted number={number} isHeld={isHeld} />
      <p className="mt-4">
        {kindWords[campaign.kind].signed}{' '}
        <a href={`/c/${campaign.slug}`}>
          <bdi>{campaign.headline}</bdi>
        </a>
        . {number === null ? 'A mail with your number follows' : 'A mail with your number is on its way'}; its
        link lets you see, change or withdraw what you signed.
      </p>
      {next?.signer.isFresh && <NextPress {...next} />}
      <Share {...share} title="Ask one more person" />
      <figure className="mt-8">
        <QrCode code={code} label="QR code of the campaign’s address" />
        <figcaption className="quiet mt-2 text-sm">For a phone’s camera, or to print.</figcaption>
      </figure>
      {next && !next.signer.isFresh && (
        <Related campaigns={[next.campaign]} title="Another campaign to sign" />
      )}
    </PlainPage>
  )
}

function Counted({ number, isHeld }: Pick<ConfirmedProps, 'number' | 'isHeld'>) {
  if (isHeld) return <p>It waits for a short check by the team before it is counted.</p>
  return number === null ? <BeingCounted /> : <YourNumber number={number} />
}

function YourNumber({ number }: { number: number }) {
  return (
    <p>
      You are number <span className="number block">{formatCount(number)}</span>
    </p>
  )
}

function BeingCounted() {
  return (
    <p>
      Your signature is being counted, which takes a second or two. <a href="">See your number</a>
    </p>
  )
}
