// A site whose settings are complete, so that campaigns can be published.

import { system } from '@/lib/core/roles'
import { forgetSettings, saveSettings } from '@/lib/platform/settings'

export async function completeSettings(): Promise<void> {
  forgetSettings()
  await saveSettings(system, {
    organisation: 'Harbour Trust',
    controller: 'Harbour Trust e.V.',
    contactEmail: 'hello@example.org',
  })
}
