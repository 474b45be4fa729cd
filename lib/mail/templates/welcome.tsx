// To somebody whose signature was counted: the number, and ways to ask one more person.

import { Link } from '@react-email/link'
import { Text } from '@react-email/text'
import { lead, MailFrame, plain, plainLink } from './mail-frame'
import type { DataOf } from './mail-data'
import { texts } from './texts'

const words = texts.welcome

export function WelcomeMail({ house, headline, campaignUrl, shares }: DataOf['welcome']) {
  return (
    <MailFrame house={house} title={words.title} preview={words.subject(headline)}>
      <Text style={plain}>{words.opening}</Text>
      <Text style={lead}>{headline}</Text>
      <Text style={plain}>{words.number('{{number}}')}</Text>
      <Text style={plain}>
        {words.share}{' '}
        <Link className="plain" style={plainLink} href={campaignUrl}>
          {campaignUrl}
        </Link>
      </Text>
      {/* Written out, these addresses would be half a page each: the plain text has the one above. */}
      <Text style={plain} data-skip-in-text="true">
        {shares.map(({ name, url }, index) => (
          <span key={name}>
            {index > 0 && ' · '}
            <Link className="plain" style={namedLink} href={url}>
              {name}
            </Link>
          </span>
        ))}
      </Text>
      <Text style={plain}>{words.after}</Text>
    </MailFrame>
  )
}

const namedLink = { ...plainLink, wordBreak: 'normal' } as const
