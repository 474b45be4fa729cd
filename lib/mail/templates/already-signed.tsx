// To a confirmed signatory whose address was typed into the form again: nothing to do, nothing changed.

import { Text } from '@react-email/text'
import { AddressLink } from './address-link'
import { lead, MailFrame, plain } from './mail-frame'
import { wordsOf, type Sheet } from './language'

export function AlreadySignedMail({ language, isPledge, ...sheet }: Sheet<'already-signed'>) {
  const words = wordsOf(language.texts, 'alreadySigned', isPledge)
  const { house, headline, campaignUrl } = sheet
  return (
    <MailFrame house={house} language={language} title={words.title} preview={words.subject(headline)}>
      <Text style={plain}>{words.opening}</Text>
      <Text style={lead} dir="auto">
        {headline}
      </Text>
      <Text style={plain}>{words.body}</Text>
      <Text style={plain}>
        {words.share}
        <br />
        <AddressLink href={campaignUrl} />
      </Text>
      <Text style={plain}>
        {words.mine}
        <br />
        <AddressLink href="{{myUrl}}" />
      </Text>
      <Text style={plain}>{words.notYou}</Text>
    </MailFrame>
  )
}
