'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

type Place = { href: string; name: string; /** Where its pages lie, if not below its own. */ also?: string }

const places: Place[] = [
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
        {places.map((place) => (
          <li key={place.href}>
            <Link href={place.href} aria-current={isAt(place, here) ? 'page' : undefined}>
              {place.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function isAt({ href, also = href }: Place, here: string): boolean {
  return here === href || `${here}/`.startsWith(`${also}/`)
}
