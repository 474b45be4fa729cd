// What the first mail and its one reminder share: the campaign, the button, what happens next, and the link in letters.
// Nothing the signer wrote is in it: it may be a stranger's address.

import { Link } from '@react-email/link'
import { Text } from '@react-email/text'
import { AddressLine } from './address-line'
import { MailButton } from './mail-button'
import { MailFrame, plain, plainLink } from './mail-frame'
import { OfCampaign } from './of-campaign'
import type { Sheet, Texts } from './language'

type ConfirmRequestProps = Sheet<'confirm'> & {
  words: Texts['confirm'] | Texts['reminder']
  /** Paragraphs under the button. */
  below: string[]
}

export function ConfirmRequest({ house, language, headline, words, below }: ConfirmRequestProps) {
  return (
    <MailFrame house={house} language={language} title={words.title} preview={words.subject(headline)}>
      <OfCampaign words={words.opening} headline={headline} />
      <MailButton href="{{confirmUrl}}">{words.button}</MailButton>
      {below.map((paragraph) => (
        <Text key={paragraph} style={plain}>
          {paragraph}
        </Text>
      ))}
      <Text style={plain}>
        <Link className="plain" style={{ ...plainLink, wordBreak: 'normal' }} href="{{confirmUrl}}/not-me">
          {words.forget}
        </Link>
      </Text>
      <AddressLine words={words.link} href="{{confirmUrl}}" />
    </MailFrame>
  )
}
