import type { Metadata } from 'next'
import Link from 'next/link'
import { RulesForm } from '@/components/admin/rules-form'
import { isAtLeast } from '@/lib/core/roles'
import { requireActor } from '../../../require-actor'
import { saveRules } from './actions'
import { ruleGroups, type GroupName } from './rules'

export const metadata: Metadata = { title: 'Rules of signing' }

const parts: { name: GroupName; title: string; text: string; button: string }[] = [
  {
    name: 'limits',
    title: 'Limits',
    text: 'How many signatures may come at once. What is held is mailed and confirmed like any other, and counts once somebody has looked.',
    button: 'Save the limits',
  },
  {
    name: 'domains',
    title: 'Mail domains',
    text: 'Which domains give out mailboxes to throw away, and which are in order although they look odd.',
    button: 'Save the domains',
  },
  {
    name: 'proof',
    title: 'Proof of work',
    text: 'A visitor’s device computes for a moment before signing. Without JavaScript there is no proof, and the signature is held.',
    button: 'Save the proof of work',
  },
  {
    name: 'addresses',
    title: 'One person, one mailbox',
    text: 'Which ways of writing an address reach one mailbox. A change holds for new signatures; “countersign retag” says what it would make of those that are there.',
    button: 'Save the rules for addresses',
  },
]

export default async function SigningRulesPage() {
  const actor = await requireActor()
  const fields = await Promise.all(parts.map(({ name }) => ruleGroups[name].fields()))
  return (
    <div className="narrow">
      <p className="label">
        <Link href="/admin/settings">Settings</Link>
      </p>
      <h1>Rules of signing</h1>
      {parts.map(({ name, title, text, button }, index) => (
        <section className="desk__part" key={name} aria-labelledby={name}>
          <h2 id={name}>{title}</h2>
          <p>{text}</p>
          <RulesForm
            action={saveRules.bind(null, name)}
            fields={fields[index]!}
            button={button}
            isReadOnly={!isAtLeast(actor.role, name === 'proof' ? 'editor' : 'owner')}
          />
        </section>
      ))}
    </div>
  )
}
