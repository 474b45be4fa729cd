// To somebody whom an owner invited to the desk.

import { Text } from '@react-email/text'
import { MailFrame, plain } from './mail-frame'
import { MailButton } from './mail-button'
import type { DataOf } from './mail-data'
import { texts } from './texts'

const words = texts.invitation

export function InvitationMail({ house, role }: DataOf['invitation']) {
  const opening = words.opening(house.organisation, role)
  return (
    <MailFrame house={house} title={words.title} preview={opening}>
      <Text style={plain}>{opening}</Text>
      <MailButton href="{{signInUrl}}">{words.button}</MailButton>
      <Text style={plain}>{words.next}</Text>
      <Text style={plain}>{words.notYou}</Text>
    </MailFrame>
  )
}
