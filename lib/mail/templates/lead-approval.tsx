// To somebody who is asked to stand at the head of a campaign: their own link to its words. Their name is on that page alone.

import { Text } from '@react-email/text'
import { AddressLink } from './address-link'
import { MailButton } from './mail-button'
import { lead, MailFrame, plain } from './mail-frame'
import type { Sheet } from './language'

export function LeadApprovalMail({ house, language, headline, isAgain }: Sheet<'lead-approval'>) {
  const words = language.texts.leadApproval
  const opening = isAgain ? words.again : words.opening(house.organisation)
  return (
    <MailFrame house={house} language={language} title={words.title} preview={opening}>
      <Text style={plain}>{opening}</Text>
      <Text style={lead} dir="auto">
        {headline}
      </Text>
      <MailButton href="{{leadUrl}}">{words.button}</MailButton>
      <Text style={plain}>{words.next}</Text>
      <Text style={plain}>{words.notYou}</Text>
      <Text style={plain}>
        {words.link}
        <br />
        <AddressLink href="{{leadUrl}}" />
      </Text>
    </MailFrame>
  )
}
