// What the golden documents would have people sign is a sentence, or nothing.

import { readdirSync, readFileSync } from 'node:fs'
import { proposeDraft } from '@/lib/campaigns/compose/propose-draft'

const root = 'tests/fixtures/documents'
const names = readdirSync(root)
/** News, an interview, a debate, and languages in which no asks are found. */
const askless = [
  'arabic',
  'ask-of-the-public',
  'french',
  'headline-at-the-end',
  'interview-in-questions',
  'marks-lost-and-left-over',
  'release-without-commas',
  'report-of-a-debate',
  'web-page',
]

async function wordingOf(name: string): Promise<string | null> {
  const input = readdirSync(`${root}/${name}`).find((file) => file.startsWith('input.'))!
  const answer = await proposeDraft(readFileSync(`${root}/${name}/${input}`), input)
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft.petition?.text ?? null
}

/** What a template makes of an action in another form than its own. */
const torn = [
  /\bcall for [a-z]+ (?:to|the|an?|by|its|their|our|all|every)\b/,
  /\bcall for (?:to|not|be|that)\b/,
  /\bcall on (?:(?! to ).)* to (?:to|that|an?|the|be|[a-z]+ing)\b/,
  /\burge you (?!not to )/,
  /\bsupport (?!this request)(?![a-z]+ing\b)[a-z]/,
  /\b(?:me|my|myself)\b/,
  /\b(?:the|to|and|of|by)[.:]?$/m,
]

it.each(names.filter((name) => !askless.includes(name)))(
  '%s has a wording that is a sentence',
  async (name) => {
    const wording = (await wordingOf(name)) ?? ''
    const [lead = '', ...items] = wording.split(/^– /m)
    expect(lead).toMatch(/^[A-Z“]/)
    expect(lead.trimEnd()).toMatch(items.length > 0 ? /:$/ : /[.!?]$/)
    for (const shape of torn) expect(lead.replace(/ (?:you )?to:\s*$/, ' you act.')).not.toMatch(shape)
  },
)

it.each(askless)('%s asks for nothing: the wording is left empty', async (name) => {
  expect(names).toContain(name)
  expect(await wordingOf(name)).toBeNull()
})
