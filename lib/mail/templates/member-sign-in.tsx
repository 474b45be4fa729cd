// To a member of the team who asked to sign in.

import { Text } from '@react-email/text'
import { MailFrame, plain } from './mail-frame'
import { MailButton } from './mail-button'
import type { Sheet } from './language'

export function SignInMail({ house, language }: Sheet<'sign-in'>) {
  const words = language.texts.signIn
  return (
    <MailFrame house={house} language={language} title={words.title} preview={words.opening}>
      <Text style={plain}>{words.opening}</Text>
      <MailButton href="{{signInUrl}}">{words.button}</MailButton>
      <Text style={plain}>{words.next}</Text>
      <Text style={plain}>{words.notYou}</Text>
    </MailFrame>
  )
}
