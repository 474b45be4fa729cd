// An address written out, for those whose button does not work: read from left to right in every language, and broken where the
// line ends, as a phone is narrow.

import { Link } from '@react-email/link'
import { plainLink } from './mail-frame'

export function AddressLink({ href }: { href: string }) {
  return (
    <Link className="plain" dir="ltr" style={plainLink} href={href}>
      {href}
    </Link>
  )
}
