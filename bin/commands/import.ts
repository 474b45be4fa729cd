// countersign import FILE…: stores documents and makes campaigns of them. Everything is read before anything is stored.

import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Option, type Command } from 'commander'
import type { DocumentFile } from '@/lib/campaigns/create-from-documents'
import type { Rights } from '@/lib/campaigns/schema'
import { system } from '@/lib/core/roles'
import { showProgress } from '../progress'

type ImportOptions = { publish?: boolean; together?: boolean; slug?: string; rights: Rights }

const largestBytes = 10 * 1024 * 1024

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .argument('<file...>', 'text, Markdown or HTML')
    .description('store documents and make a campaign of each')
    .option('--publish', 'publish what has nothing missing')
    .option('--together', 'one campaign of all documents')
    .option('--slug <slug>', 'the last part of the campaign’s address')
    .addOption(rightsOption())
    .action(importFiles)
}

function rightsOption(): Option {
  return new Option('--rights <rights>', 'what we may do with the documents')
    .choices(['ours', 'permitted', 'quoted'])
    .default('quoted')
}

async function importFiles(paths: string[], { publish, ...options }: ImportOptions): Promise<void> {
  const files: DocumentFile[] = []
  for (const path of paths) files.push(await readDocumentFile(path))
  const { createFromDocuments } = await import('@/lib/campaigns/create-from-documents')
  const { refusalWords } = await import('@/lib/campaigns/refusal-words')
  const progress = showProgress(files.length)
  const answer = await createFromDocuments(system, files, { ...options, onRead: progress.reach }).finally(
    progress.end,
  )
  if (!answer.ok) throw new Error(refusalWords(answer))
  const refused: string[] = []
  for (const campaign of answer.campaigns) {
    if (publish) refused.push(...(await publishIfDraft(campaign)))
    process.stdout.write(`${campaign.slug}\t${campaign.state}\t${campaign.headline}\n`)
  }
  if (refused.length > 0) throw new Error(refused.join(' '))
}

async function readDocumentFile(path: string): Promise<DocumentFile> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new Error(`${path}: there is no such file.`)
  if (!found.isFile()) throw new Error(`${path} is not a file.`)
  if (found.size > largestBytes) throw new Error(`${path} is larger than 10 MB.`)
  return { name: basename(path), bytes: await readFile(path) }
}

/** Moves the printed state on; what is missing comes back as sentences. */
async function publishIfDraft(campaign: { slug: string; state: string }): Promise<string[]> {
  if (campaign.state !== 'draft') return []
  const { publishCampaign } = await import('@/lib/campaigns/publish-campaign')
  const { refusalWords } = await import('@/lib/campaigns/refusal-words')
  const answer = await publishCampaign(system, campaign.slug)
  if (!answer.ok) return [`${campaign.slug} is not published: ${refusalWords(answer)}`]
  campaign.state = 'published'
  return []
}
