// What the first mail and its one reminder share: the campaign, the button, what happens next, and the link in letters.
// Nothing the signer wrote is in it: it may be a stranger's address.

import { Link } from '@react-email/link'
import { Text } from '@react-email/text'
import { MailButton } from './mail-button'
import { lead, MailFrame, plain, plainLink } from './mail-frame'
import type { DataOf } from './mail-data'
import type { texts } from './texts'

type ConfirmRequestProps = DataOf['confirm'] & {
  words: typeof texts.confirm | typeof texts.reminder
  /** Paragraphs under the button. */
  below: string[]
}

export function ConfirmRequest({ house, headline, words, below }: ConfirmRequestProps) {
  return (
    <MailFrame house={house} title={words.title} preview={words.subject(headline)}>
      <Text style={plain}>{words.opening}</Text>
      <Text style={lead}>{headline}</Text>
      <MailButton href="{{confirmUrl}}">{words.button}</MailButton>
      {below.map((paragraph) => (
        <Text key={paragraph} style={plain}>
          {paragraph}
        </Text>
      ))}
      <Text style={plain}>
        {words.link}{' '}
        <Link className="plain" style={plainLink} href="{{confirmUrl}}">
          {'{{confirmUrl}}'}
        </Link>
      </Text>
    </MailFrame>
  )
}
