// To somebody whom an owner invited to the desk.

import { Text } from '@react-email/text'
import { MailFrame, plain } from './mail-frame'
import { MailButton } from './mail-button'
import type { Sheet } from './language'

export function InvitationMail({ house, language, role }: Sheet<'invitation'>) {
  const words = language.texts.invitation
  const opening = words.opening(house.organisation, role)
  return (
    <MailFrame house={house} language={language} title={words.title} preview={opening}>
      <Text style={plain}>{opening}</Text>
      <MailButton href="{{signInUrl}}">{words.button}</MailButton>
      <Text style={plain}>{words.next}</Text>
      <Text style={plain}>{words.notYou}</Text>
    </MailFrame>
  )
}
