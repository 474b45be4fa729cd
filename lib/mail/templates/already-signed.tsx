// To a confirmed signatory whose address was typed into the form again: nothing to do, nothing changed.

import { Link } from '@react-email/link'
import { Text } from '@react-email/text'
import { lead, MailFrame, plain, plainLink } from './mail-frame'
import type { DataOf } from './mail-data'
import { texts } from './texts'

const words = texts.alreadySigned

export function AlreadySignedMail({ house, headline, campaignUrl }: DataOf['already-signed']) {
  return (
    <MailFrame house={house} title={words.title} preview={words.subject(headline)}>
      <Text style={plain}>{words.opening}</Text>
      <Text style={lead}>{headline}</Text>
      <Text style={plain}>{words.body}</Text>
      <Text style={plain}>
        {words.share}{' '}
        <Link className="plain" style={plainLink} href={campaignUrl}>
          {campaignUrl}
        </Link>
      </Text>
      <Text style={plain}>{words.notYou}</Text>
    </MailFrame>
  )
}
