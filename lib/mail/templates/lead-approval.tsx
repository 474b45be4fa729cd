// To somebody who is asked to stand at the head of a campaign: their own link to its words. Their name is on that page alone.

import { Text } from '@react-email/text'
import { AddressLine } from './address-line'
import { MailButton } from './mail-button'
import { MailFrame, plain } from './mail-frame'
import { OfCampaign } from './of-campaign'
import type { Sheet } from './language'

export function LeadApprovalMail({ house, language, headline, isAgain }: Sheet<'lead-approval'>) {
  const words = language.texts.leadApproval
  const opening = isAgain ? words.again : words.opening(house.organisation)
  return (
    <MailFrame house={house} language={language} title={words.title} preview={opening}>
      <OfCampaign words={opening} headline={headline} />
      <MailButton href="{{leadUrl}}">{words.button}</MailButton>
      <Text style={plain}>{words.next}</Text>
      <Text style={plain}>{words.notYou}</Text>
      <AddressLine words={words.link} href="{{leadUrl}}" />
    </MailFrame>
  )
}
