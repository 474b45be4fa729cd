import type { Metadata } from 'next'
import { SettingsForm } from '@/components/admin/settings-form'
import { getSettings, missingForPublishing } from '@/lib/platform/settings'
import { requireActor } from '../../require-actor'
import { saveSiteSettings } from './actions'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const actor = await requireActor()
  const settings = await getSettings()
  return (
    <div className="narrow">
      <h1>Settings</h1>
      <p className="lead">
        Privacy page, imprint and mails are made from these. Nothing is published without the first three.
      </p>
      <SettingsForm
        action={saveSiteSettings}
        settings={settings}
        missing={missingForPublishing(settings)}
        timeZones={['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]}
        isReadOnly={actor.role !== 'owner'}
      />
    </div>
  )
}
