// To subscribers: what the team wrote, in paragraphs and links and nothing else; why it came, and three ways on: the same words
// on the site, fewer mails, none at all.

import { Hr } from '@react-email/hr'
import { Link } from '@react-email/link'
import { Text } from '@react-email/text'
import { Fragment } from 'react'
import { teaserOf } from '@/lib/core/split-paragraphs'
import { AddressLine } from './address-line'
import { MailFrame, plain, plainLink, quiet, quietLink, rule } from './mail-frame'
import type { Sheet } from './language'

/** What a mailbox shows beside the subject. */
const previewLength = 120

export function UpdateMail({ house, language, headline, campaignUrl, ...update }: Sheet<'update'>) {
  const words = language.texts.update
  const { kind, title, paragraphs, webUrl } = update
  return (
    <MailFrame
      house={house}
      language={language}
      title={title}
      preview={teaserOf(paragraphs).slice(0, previewLength)}
      eyebrow={words.kinds[kind]}
    >
      {paragraphs.map((lines, index) => (
        <Text key={index} style={plain} dir="auto">
          {lines.map((line, at) => (
            <Fragment key={at}>
              {at > 0 && <br />}
              {line.map(({ text, url }, n) => (url ? <Plain key={n} href={url} text={text} /> : text))}
            </Fragment>
          ))}
        </Text>
      ))}
      <AddressLine words={`${words.about(headline)}:`} href={campaignUrl} />
      <Hr style={rule} />
      <Text className="quiet" style={quiet}>
        {words.why[kind](headline)} {words.stays}
        <br />
        <Quiet href="{{unsubscribeUrl}}" text={words.unsubscribe} />
        <br />
        <Quiet href="{{preferencesUrl}}" text={words.preferences} />
        <br />
        <Quiet href={webUrl} text={words.web} />
      </Text>
    </MailFrame>
  )
}

function Plain({ href, text }: { href: string; text: string }) {
  return (
    <Link className="plain" style={plainLink} href={href}>
      {text}
    </Link>
  )
}

function Quiet({ href, text }: { href: string; text: string }) {
  return (
    <Link href={href} style={quietLink}>
      {text}
    </Link>
  )
}
