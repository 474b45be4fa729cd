'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const places = [
  { href: '/admin', name: 'Campaigns', also: '/admin/campaigns' },
  { href: '/admin/signatures', name: 'Signatures' },
  { href: '/admin/documents', name: 'Documents' },
  { href: '/admin/mail', name: 'Mail' },
  { href: '/admin/team', name: 'Team' },
  { href: '/admin/settings', name: 'Settings' },
]

/** Where one can go at the desk, and where one is. */
export function DeskPlaces() {
  const here = usePathname()
  return (
    <nav aria-label="Desk">
      <ul className="places">
        {places.map(({ href, name, also = href }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={here === href || `${here}/`.startsWith(`${also}/`) ? 'page' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
