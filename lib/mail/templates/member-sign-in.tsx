// To a member of the team who asked to sign in.

import { Text } from '@react-email/text'
import { MailFrame, plain } from './mail-frame'
import { MailButton } from './mail-button'
import type { DataOf } from './mail-data'
import { texts } from './texts'

const words = texts.signIn

export function SignInMail({ house }: DataOf['sign-in']) {
  return (
    <MailFrame house={house} title={words.title} preview={words.opening}>
      <Text style={plain}>{words.opening}</Text>
      <MailButton href="{{signInUrl}}">{words.button}</MailButton>
      <Text style={plain}>{words.next}</Text>
      <Text style={plain}>{words.notYou}</Text>
    </MailFrame>
  )
}
