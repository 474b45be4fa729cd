// To a confirmed signatory whose address was typed into the form again: nothing to do, nothing changed.

import { Text } from '@react-email/text'
import { AddressLine } from './address-line'
import { MailFrame, plain } from './mail-frame'
import { OfCampaign } from './of-campaign'
import { wordsOf, type Sheet } from './language'

export function AlreadySignedMail({ language, isPledge, ...sheet }: Sheet<'already-signed'>) {
  const words = wordsOf(language.texts, 'alreadySigned', isPledge)
  const { house, headline, campaignUrl } = sheet
  return (
    <MailFrame house={house} language={language} title={words.title} preview={words.subject(headline)}>
      <OfCampaign words={words.opening} headline={headline} />
      <Text style={plain}>{words.body}</Text>
      <AddressLine words={words.share} href={campaignUrl} />
      <AddressLine words={words.mine} href="{{myUrl}}" />
      <Text style={plain}>{words.notYou}</Text>
    </MailFrame>
  )
}
