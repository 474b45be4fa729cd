// Fills the demo's database before the site starts: settings, the documents given (or the examples, once), campaigns of them. The
// supervisor has started its server, so that it starts once. Prints one JSON object for scripts/demo.mjs. Started again it changes
// nothing that is there.

import path from 'node:path'
import { createFromDocuments } from '@/lib/campaigns/create-from-documents'
import { publishCampaign } from '@/lib/campaigns/publish-campaign'
import { listPublicCampaigns } from '@/lib/campaigns/queries'
import { refusalWords } from '@/lib/campaigns/refusal-words'
import { system } from '@/lib/core/roles'
import { openDatabase } from '@/lib/platform/open-database'
import { getSettings, missingForPublishing, saveSettings } from '@/lib/platform/settings'
import { siteUrl } from '@/lib/platform/site-url'
import { inviteMember } from '@/lib/team/invite-member'
import { teamRefusalWords } from '@/lib/team/refusal-words'
import { readDocumentFile } from './read-file'

type Wish = { files: string[]; examples: string[] }

const demoSettings = {
  organisation: 'The Countersign demo',
  controller: 'Whoever runs this demo, on this machine',
  contactEmail: 'hello@example.org',
  postalAddress: '1 Example Street\nExampleville',
  senderName: 'The Countersign demo',
  senderEmail: 'campaigns@example.org',
}

async function fillDemo({ files, examples }: Wish): Promise<object> {
  const database = await openDatabase()
  try {
    if (missingForPublishing(await getSettings()).length > 0) await saveSettings(system, demoSettings)
    const isEmpty = (await listPublicCampaigns()).length === 0
    const wanted = files.length > 0 || !isEmpty ? files : examples
    const notes = await publishDocuments(wanted)
    return { notes, signIn: await makeSignIn(), campaigns: await listAddresses() }
  } finally {
    await database.close()
  }
}

/** What could not be published stays a draft, with the reason as a note. */
async function publishDocuments(paths: string[]): Promise<string[]> {
  if (paths.length === 0) return []
  const files = await Promise.all(
    paths.map(async (file) => ({ name: path.basename(file), bytes: await readDocumentFile(file) })),
  )
  const answer = await createFromDocuments(system, files, { rights: 'permitted' })
  if (!answer.ok) throw new Error(refusalWords(answer))
  const drafts = answer.campaigns.filter((campaign) => campaign.state === 'draft')
  return (await Promise.all(drafts.map(({ slug }) => publish(slug)))).flat()
}

async function publish(slug: string): Promise<string[]> {
  const answer = await publishCampaign(system, slug)
  return answer.ok ? [] : [`${slug} stays a draft: ${refusalWords(answer)}`]
}

async function makeSignIn(): Promise<string> {
  const answer = await inviteMember(system, { email: 'owner@example.org', role: 'owner' })
  if (!answer.ok) throw new Error(teamRefusalWords(answer))
  return answer.address
}

async function listAddresses(): Promise<object[]> {
  const campaigns = await listPublicCampaigns()
  return campaigns.map(({ slug, headline }) => ({ address: `${siteUrl()}/c/${slug}`, headline }))
}

fillDemo(JSON.parse(process.argv[2] ?? '{}') as Wish)
  .then((filled) => process.stdout.write(JSON.stringify(filled)))
  .catch((fault: Error) => {
    process.stderr.write(fault.message)
    process.exitCode = 1
  })
  .finally(() => process.exit())
