import type { Metadata } from 'next'
import Link from 'next/link'
import { RetentionForm } from '@/components/admin/retention-form'
import { SettingsForm } from '@/components/admin/settings-form'
import { getSettings, missingForPublishing } from '@/lib/platform/settings'
import { retention } from '@/lib/signatures/retention'
import { requireActor } from '../../require-actor'
import { saveRetention, saveSiteSettings } from './actions'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const actor = await requireActor()
  const settings = await getSettings()
  return (
    <div className="narrow">
      <h1>Settings</h1>
      <p className="lead">
        Privacy page, imprint and mails are made from these. Nothing is published without the first three.
        Limits, mail domains and proofs of work are{' '}
        <Link href="/admin/settings/signing">rules of signing</Link>.
      </p>
      <SettingsForm
        action={saveSiteSettings}
        settings={settings}
        missing={missingForPublishing(settings)}
        timeZones={['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]}
        isReadOnly={actor.role !== 'owner'}
      />
      <section className="desk__part" aria-labelledby="retention">
        <h2 id="retention">How long data is kept</h2>
        <RetentionForm
          action={saveRetention}
          retention={await retention.get()}
          isReadOnly={actor.role !== 'owner'}
        />
      </section>
    </div>
  )
}
