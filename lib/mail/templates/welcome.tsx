// To somebody whose signature was counted: the number, and ways to ask one more person.

import { Link } from '@react-email/link'
import { Text } from '@react-email/text'
import { AddressLine } from './address-line'
import { MailFrame, plain, plainLink } from './mail-frame'
import { OfCampaign } from './of-campaign'
import { wordsOf, type Sheet } from './language'

export function WelcomeMail({ language, isPledge, ...sheet }: Sheet<'welcome'>) {
  const words = wordsOf(language.texts, 'welcome', isPledge)
  const { house, headline, campaignUrl, shares } = sheet
  return (
    <MailFrame house={house} language={language} title={words.title} preview={words.subject(headline)}>
      <OfCampaign words={words.opening} headline={headline} />
      <Text style={plain}>{words.number('{{number}}')}</Text>
      <AddressLine words={words.share} href={campaignUrl} />
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
      <AddressLine words={words.mine} href="{{myUrl}}" />
      <Text style={plain}>{words.after}</Text>
    </MailFrame>
  )
}

const namedLink = { ...plainLink, wordBreak: 'normal' } as const
