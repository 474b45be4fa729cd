// An address written out under a few words, for those whose button does not work: read from left to right in every language, and
// broken where the line ends, as a phone is narrow.

import { Link } from '@react-email/link'
import { Text } from '@react-email/text'
import { plain, plainLink } from './mail-frame'

export function AddressLine({ words, href }: { words: string; href: string }) {
  return (
    <Text style={plain}>
      {words}
      <br />
      <Link className="plain" dir="ltr" style={plainLink} href={href}>
        {href}
      </Link>
    </Text>
  )
}
