import Link from 'next/link'
import type { Actor } from '@/lib/core/roles'

const places = [
  { href: '/admin', name: 'Campaigns' },
  { href: '/admin/signatures', name: 'Signatures' },
  { href: '/admin/documents', name: 'Documents' },
  { href: '/admin/mail', name: 'Mail' },
  { href: '/admin/team', name: 'Team' },
  { href: '/admin/settings', name: 'Settings' },
]

type DeskHeaderProps = { organisation: string; actor: Actor; signOut: () => Promise<void> }

export function DeskHeader({ organisation, actor, signOut }: DeskHeaderProps) {
  return (
    <header className="masthead">
      <div className="frame">
        <Link className="masthead__name" href="/admin">
          {organisation}
        </Link>
        <nav aria-label="Desk">
          <ul className="places">
            {places.map(({ href, name }) => (
              <li key={href}>
                <Link href={href}>{name}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <form className="who" action={signOut}>
          <span title={actor.role}>
            {actor.name} <span className="quiet">· {actor.role}</span>
          </span>
          <button className="link">Sign out</button>
        </form>
      </div>
    </header>
  )
}
