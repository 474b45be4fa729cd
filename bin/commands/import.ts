// countersign import SOURCE…: stores documents and makes campaigns of them. One that is bad is told at the end and holds up no other;
// documents that make one campaign together are stored all or none.

import { Option, type Command } from 'commander'
import type { CreateAnswer, DocumentFile, KeptRights } from '@/lib/campaigns/create-from-documents'
import type { CampaignLine } from '@/lib/campaigns/store-campaign'
import type { Rights } from '@/lib/campaigns/schema'
import { system } from '@/lib/core/roles'
import { looksOf } from '../looks-of'
import { oneLine } from '../one-line'
import { showProgress } from '../progress'
import { bringSource, listSources, type Source } from './import-sources'

type ImportOptions = { publish?: boolean; together?: boolean; slug?: string; rights: Rights }

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .argument('<source...>', 'text, Markdown, HTML, Word (.docx) or PDF; a folder of them; a web address')
    .description('store documents and make a campaign of each')
    .option('--publish', 'publish what has nothing missing')
    .option('--together', 'one campaign of all documents')
    .option('--slug <slug>', 'the last part of the campaign’s address')
    .addOption(rightsOption())
    .action(importSources)
}

function rightsOption(): Option {
  return new Option('--rights <rights>', 'what we may do with the documents')
    .choices(['ours', 'permitted', 'quoted'])
    .default('quoted')
}

async function importSources(given: string[], options: ImportOptions): Promise<void> {
  const sources = await listSources(given)
  if (sources.length === 0) throw new Error(`${given.join(', ')}: there is no file in it.`)
  const { mostDocuments } = await import('@/lib/campaigns/schema')
  if (options.together && sources.length > mostDocuments)
    throw new Error(await wordsFor('too-many-documents'))
  const groups = options.together ? [sources] : sources.map((source) => [source])
  if (options.slug !== undefined && groups.length > 1) throw new Error(await wordsFor('slug-for-many'))
  const failures = await importGroups(groups, options)
  if (failures.length > 1) {
    for (const failure of failures) process.stderr.write(`countersign: ${oneLine(failure)}\n`)
    throw new Error(`${failures.length} of ${groups.length} were not imported as asked.`)
  }
  if (failures[0]) throw new Error(failures[0])
}

/** What failed, and why. Campaigns are printed as they are made, each once. */
async function importGroups(groups: Source[][], options: ImportOptions): Promise<string[]> {
  const failures: string[] = []
  const printed = new Set<string>()
  const progress = showProgress(groups.flat().length)
  for (const [index, group] of groups.entries()) {
    const { campaigns, failed, kept } = await importGroup(group, options, (n) => progress.reach(index + n))
    failures.push(...failed)
    progress.end()
    for (const { name, rights } of kept ?? [])
      process.stderr.write(
        oneLine(`countersign: ${name} is here already, as “${rights}”: that stays.`) + '\n',
      )
    for (const { slug, state, headline } of campaigns) {
      if (!printed.has(slug)) process.stdout.write(`${slug}\t${state}\t${oneLine(headline)}\n`)
      printed.add(slug)
    }
  }
  return failures
}

type Imported = { campaigns: CampaignLine[]; failed: string[]; kept?: KeptRights[] }

async function importGroup(
  group: Source[],
  { publish, ...options }: ImportOptions,
  onRead: (readCount: number) => void,
): Promise<Imported> {
  const files: DocumentFile[] = []
  for (const source of group) {
    const file = await bringSource(source).catch((fault: Error) => fault.message)
    if (typeof file === 'string') return { campaigns: [], failed: [file] }
    files.push(file)
  }
  const { createFromDocuments } = await import('@/lib/campaigns/create-from-documents')
  const answer = await createFromDocuments(system, files, { ...options, onRead }).catch(
    (fault: Error) => fault,
  )
  if (answer instanceof Error)
    return { campaigns: [], failed: [`${group.map(({ name }) => name).join(', ')}: ${answer.message}`] }
  if (!answer.ok) return { campaigns: [], failed: [await wordsOf(answer, group)] }
  const refused = publish ? await publishDrafts(answer.campaigns) : []
  return { ...answer, failed: refused }
}

/** A file that cannot be read is named as it was given: in folders of folders many have the same name. */
async function wordsOf(answer: Extract<CreateAnswer, { ok: false }>, group: Source[] = []): Promise<string> {
  const { refusalWords } = await import('@/lib/campaigns/refusal-words')
  const [source] = group.length === 1 ? group : []
  return refusalWords('file' in answer && source ? { ...answer, file: source.name } : answer)
}

function wordsFor(reason: 'slug-for-many' | 'too-many-documents'): Promise<string> {
  return wordsOf({ ok: false, reason })
}

/** Moves the printed states on; what is missing comes back as sentences. */
async function publishDrafts(campaigns: CampaignLine[]): Promise<string[]> {
  const { publishCampaign } = await import('@/lib/campaigns/publish-campaign')
  const { refusalWords } = await import('@/lib/campaigns/refusal-words')
  const refused: string[] = []
  for (const campaign of campaigns.filter(({ state }) => state === 'draft')) {
    const answer = await publishCampaign(system, campaign.slug)
    if (answer.ok) await tellPublished(campaign)
    else refused.push(`${campaign.slug} is not published: ${refusalWords(answer)}`)
  }
  return refused
}

/** Whoever sits at a terminal is told; programs read the campaigns' lines. */
async function tellPublished(campaign: CampaignLine): Promise<void> {
  campaign.state = 'published'
  if (!process.stderr.isTTY) return
  const { length } = await looksOf(campaign.slug)
  const told = `${campaign.slug}: ${length} to look at, though public: countersign publish ${campaign.slug} lists them.`
  if (length > 0) process.stderr.write(`${told}\n`)
}
