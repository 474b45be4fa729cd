// countersign erase EMAIL: takes a person out of everything that is stored and leaves the totals. It cannot be undone.

import type { Command } from 'commander'
import { formatCounted } from '@/lib/core/format'
import { erasePerson, type EraseResult } from '@/lib/signatures/erase-person'

const refusals: Record<Extract<EraseResult, { ok: false }>['reason'], string> = {
  'no-address': 'This is not an e-mail address.',
  'no-such-link': 'Nobody signed with this address.',
  'team-member': 'This address belongs to the team: take it out on the page /admin/team first.',
}

export function addEraseCommand(program: Command): void {
  program
    .command('erase')
    .argument('<email>', 'whom')
    .description('erase a person everywhere and leave the totals')
    .action(erase)
}

async function erase(email: string): Promise<void> {
  const result = await erasePerson(email)
  if (!result.ok) throw new Error(refusals[result.reason])
  const { signatureCount, deliveryCount, otherCount } = result.erased
  const signatures = formatCounted(signatureCount, 'signature')
  const mails = formatCounted(deliveryCount, 'mail')
  const others = formatCounted(otherCount, 'other row')
  process.stdout.write(`Erased from ${signatures}, ${mails} and ${others}.\n`)
}
