import type { Metadata } from 'next'
import { FailureTable } from '@/components/admin/failure-table'
import { FunnelTable } from '@/components/admin/funnel-table'
import { MailState } from '@/components/admin/mail-state'
import { TroubledList } from '@/components/admin/troubled-list'
import { listCampaignsForTeam } from '@/lib/campaigns/team-queries'
import { formatCalendarDay } from '@/lib/core/format'
import { isAtLeast } from '@/lib/core/roles'
import { getQueueState } from '@/lib/mail/queue-state'
import { listTroubledMails } from '@/lib/mail/troubled-mails'
import { env } from '@/lib/platform/env'
import { getSettings } from '@/lib/platform/settings'
import { listMailFailures } from '@/lib/signatures/mail-failures'
import { getMailFunnel, type FunnelLine } from '@/lib/signatures/mail-funnel'
import { requireActor } from '../../require-actor'
import { decide } from './actions'

export const metadata: Metadata = { title: 'Mail' }

type Props = { searchParams: Promise<{ campaign?: string | string[] }> }

export default async function MailPage({ searchParams }: Props) {
  const actor = await requireActor()
  const [state, troubled, { timeZone }] = await Promise.all([
    getQueueState(),
    listTroubledMails(),
    getSettings(),
  ])
  return (
    <>
      <h1>Mail</h1>
      <MailState state={state} perSecond={env().MAIL_PER_SECOND} timeZone={timeZone} />
      <section className="desk__part">
        <h2>To decide</h2>
        <TroubledList mails={troubled} action={isAtLeast(actor.role, 'editor') ? decide : null} />
      </section>
      <section className="desk__part">
        <h2>From signing to confirming</h2>
        <CampaignFunnel asked={String((await searchParams).campaign ?? '')} />
      </section>
    </>
  )
}

const nameDay = (line: FunnelLine): FunnelLine => ({ ...line, name: formatCalendarDay(line.name) })

async function CampaignFunnel({ asked }: { asked: string }) {
  const campaigns = (await listCampaignsForTeam()).filter(({ state }) => state !== 'draft')
  const chosen = campaigns.find(({ slug }) => slug === asked) ?? campaigns[0]
  if (!chosen) return <p className="quiet">No campaign is published yet.</p>
  const { slug } = chosen
  const [{ days, houses }, failures] = await Promise.all([getMailFunnel(slug), listMailFailures(slug)])
  return (
    <>
      <form className="field form--line choice">
        <select name="campaign" aria-label="Campaign" defaultValue={slug}>
          {campaigns.map(({ slug, headline }) => (
            <option key={slug} value={slug}>
              {headline}
            </option>
          ))}
        </select>
        <button className="link">Show</button>
      </form>
      {days.length === 0 && <p className="quiet">Nobody has signed it in the last 14 days.</p>}
      {days.length > 0 && <FunnelTable title="The last 14 days" of="Day" lines={days.map(nameDay)} />}
      {days.length > 0 && <FunnelTable title="By mail house" of="Mail house" lines={houses} />}
      {failures.length > 0 && <FailureTable failures={failures} />}
    </>
  )
}
