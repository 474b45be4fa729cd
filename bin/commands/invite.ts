// countersign invite EMAIL --role ROLE: lets somebody into the team and prints a one-time sign-in address.

import { Option, type Command } from 'commander'
import { roles, system } from '@/lib/core/roles'

export function addInviteCommand(program: Command): void {
  const role = new Option('--role <role>', 'what they may do').choices(roles)
  program
    .command('invite')
    .argument('<email>', 'their e-mail address')
    .description('print a one-time sign-in address for somebody')
    .addOption(role.makeOptionMandatory())
    .action(invite)
}

async function invite(email: string, { role }: { role: string }): Promise<void> {
  const { inviteMember } = await import('@/lib/team/invite-member')
  const { teamRefusalWords } = await import('@/lib/team/refusal-words')
  const answer = await inviteMember(system, { email, role })
  if (!answer.ok) throw new Error(teamRefusalWords(answer))
  process.stdout.write(`${answer.address}\n`)
}
