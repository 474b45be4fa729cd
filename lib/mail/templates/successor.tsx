// To people who signed before and asked for all news: the demand that follows, once, and two ways to hear less.

import { Hr } from '@react-email/hr'
import { Link } from '@react-email/link'
import { Text } from '@react-email/text'
import { AddressLine } from './address-line'
import { MailButton } from './mail-button'
import { MailFrame, plain, quiet, quietLink, rule } from './mail-frame'
import { OfCampaign } from './of-campaign'
import type { Sheet } from './language'

export function SuccessorMail({ house, language, headline, campaignUrl, ...demand }: Sheet<'successor'>) {
  const words = language.texts.successor
  const { predecessor, target, action } = demand
  return (
    <MailFrame house={house} language={language} title={words.title} preview={words.opening(predecessor)}>
      <OfCampaign words={words.opening(predecessor)} headline={headline} />
      {target && <Fact term={words.target} value={target} />}
      {action && <Fact term={words.action} value={action} />}
      <MailButton href={campaignUrl}>{words.button}</MailButton>
      <Text style={plain}>{words.anew}</Text>
      <AddressLine words={words.link} href={campaignUrl} />
      <Hr style={rule} />
      <Text className="quiet" style={quiet}>
        {words.why(predecessor)}
        <br />
        <Link href="{{unsubscribeUrl}}" style={quietLink}>
          {words.unsubscribe}
        </Link>
        <br />
        <Link href="{{preferencesUrl}}" style={quietLink}>
          {words.preferences}
        </Link>
      </Text>
    </MailFrame>
  )
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <Text style={plain}>
      <b>{term}</b>
      <br />
      <span dir="auto">{value}</span>
    </Text>
  )
}
