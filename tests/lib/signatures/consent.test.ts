import { createHash } from 'node:crypto'
import { renderCampaignPage } from '@/lib/pages/render-campaign-page'
import { renderPrivacyPage } from '@/lib/pages/render-privacy-page'
import { consentVersion } from '@/lib/signatures/consent'
import { readPage, textOf } from '../pages/read-page'
import { aCampaign, aSite } from '../pages/views'

test('whoever changes what signers are told about their data raises the version that is kept with each signature', async () => {
  const form = readPage(await renderCampaignPage({ site: aSite(), campaign: aCampaign() }))
  const privacy = readPage(await renderPrivacyPage({ site: aSite() }))
  const words = [textOf(form, '.choices'), textOf(form, '.form__privacy'), textOf(privacy, 'main')]
  const texts = words.map((text) => text.replace(/\s+/g, ' ').trim())
  for (const text of texts) expect(text).not.toBe('')
  const fingerprint = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16)
  expect({ consentVersion, fingerprint }).toMatchInlineSnapshot(`
   {
     "consentVersion": "2026-11c",
     "fingerprint": "d617d699a8c02375",
   }
  `)
})
