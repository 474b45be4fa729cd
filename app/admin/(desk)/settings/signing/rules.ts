import type { RuleField, Typed } from '@/components/admin/rules-form'
import { flags, flagWords } from '@/lib/core/flags'
import { addressRules } from '@/lib/mail/address-rules'
import { domainLists } from '@/lib/signatures/domain-lists'
import { limits } from '@/lib/signatures/limits'
import { proofSettings } from '@/lib/signatures/proof-settings'

const lines = (list: readonly string[]) => list.join('\n')
const number = (name: string, label: string, value: number, hint?: string): RuleField => ({
  ...{ kind: 'number', name, label, value: String(value), hint },
})

/** Each group: how it is shown. What is typed is read by readTyped. */
export const ruleGroups = {
  limits: { group: limits, fields: limitFields },
  domains: { group: domainLists, fields: domainFields },
  proof: { group: proofSettings, fields: proofFields },
  addresses: { group: addressRules, fields: addressFields },
}

export type GroupName = keyof typeof ruleGroups

async function limitFields(): Promise<RuleField[]> {
  const { networkPerMinute, networkPerHour, campaignPerMinute, campaignPerHour, shared, holdFor } =
    await limits.get()
  const choices = flags.map((flag) => ({ value: flag, name: flagWords[flag] }))
  const networks = shared.map(({ network, perMinute, perHour }) => `${network} ${perMinute} ${perHour}`)
  const sharedHint =
    'Universities, offices. One a line: the network, how many a minute, how many an hour, as in 192.0.2.0/24 500 5000'
  return [
    number(
      'networkPerMinute',
      'A network, in a minute',
      networkPerMinute,
      'Over it held; ten times over it refused for a while.',
    ),
    number('networkPerHour', 'A network, in an hour', networkPerHour),
    number('campaignPerMinute', 'A campaign, in a minute', campaignPerMinute, 'Over it held; never refused.'),
    number('campaignPerHour', 'A campaign, in an hour', campaignPerHour),
    {
      kind: 'lines',
      name: 'shared',
      label: 'Networks that many people share',
      hint: sharedHint,
      value: lines(networks),
    },
    { kind: 'boxes', name: 'holdFor', label: 'Hold a signature for', value: holdFor, choices },
  ]
}

async function domainFields(): Promise<RuleField[]> {
  const { disposable, trusted } = await domainLists.get()
  const hints = [
    'Beside the list that comes with this site. One a line.',
    'Never noticed, whatever the lists say. One a line.',
  ]
  return [
    {
      kind: 'lines',
      name: 'disposable',
      label: 'Throw-away mail domains',
      hint: hints[0],
      value: lines(disposable),
    },
    { kind: 'lines', name: 'trusted', label: 'Trusted mail domains', hint: hints[1], value: lines(trusted) },
  ]
}

async function proofFields(): Promise<RuleField[]> {
  const { everywhere, campaigns, floodPerMinute, floodMinutes, work } = await proofSettings.get()
  const campaignsHint = 'The last part of their address, one a line.'
  return [
    { kind: 'box', name: 'everywhere', label: 'Ask it of everybody', value: everywhere },
    {
      kind: 'lines',
      name: 'campaigns',
      label: 'Ask it for these campaigns',
      hint: campaignsHint,
      value: lines(campaigns),
    },
    number(
      'floodPerMinute',
      'A flood is more than',
      floodPerMinute,
      'Suspicious signatures of a campaign in a minute; 0: never.',
    ),
    number('floodMinutes', 'After a flood, ask for', floodMinutes, 'Minutes.'),
    number('work', 'Hashes of a proof, at most', work, 'A phone makes some 100,000 a second.'),
  ]
}

async function addressFields(): Promise<RuleField[]> {
  const { sameHouse, dotsIgnored, plusIsALetter } = await addressRules.get()
  const houses = Object.entries(sameHouse).map(([name, house]) => `${name} = ${house}`)
  const hint = 'A name at the left is the same mailbox as that name at the right: googlemail.com = gmail.com'
  return [
    { kind: 'lines', name: 'sameHouse', label: 'Domains of one house', hint, value: lines(houses) },
    {
      kind: 'lines',
      name: 'dotsIgnored',
      label: 'Houses that ignore dots in a name',
      value: lines(dotsIgnored),
    },
    {
      kind: 'lines',
      name: 'plusIsALetter',
      label: 'Houses where + is a letter of the name',
      value: lines(plusIsALetter),
    },
  ]
}

/** Only what was changed, so that the rest goes on following its default; an emptied figure goes back to it. */
export function readTyped(
  fields: RuleField[],
  form: FormData,
): { patch: Record<string, unknown>; typed: Typed } {
  const typed: Typed = {}
  const patch: Record<string, unknown> = {}
  for (const field of fields) {
    const value = readField(field, form)
    typed[field.name] = typeof value === 'boolean' ? (value ? 'on' : '') : value
    if (JSON.stringify(value) !== JSON.stringify(field.value)) patch[field.name] = meant(field, value)
  }
  return { patch, typed }
}

function readField({ kind, name }: RuleField, form: FormData): string | string[] | boolean {
  if (kind === 'box') return form.get(name) === 'on'
  if (kind === 'boxes') return form.getAll(name).map(String)
  return String(form.get(name) ?? '')
    .replace(/\r\n?/g, '\n')
    .trim()
}

function meant({ kind, name }: RuleField, value: string | string[] | boolean): unknown {
  if (typeof value !== 'string') return value
  if (kind === 'number') return value === '' ? undefined : value
  const list = value.split('\n').map((line) => line.trim())
  const full = list.filter(Boolean)
  if (name === 'shared') return full.map(readShared)
  if (name === 'sameHouse') return Object.fromEntries(full.map((line) => line.split(/\s*=\s*|\s+/)))
  return full
}

function readShared(line: string) {
  const [network, perMinute, perHour] = line.split(/\s+/)
  return { network, perMinute: Number(perMinute), perHour: Number(perHour) }
}
