// To a mailbox that has signed something here, whoever asked: the link to all of it.

import { Text } from '@react-email/text'
import { AddressLine } from './address-line'
import { MailButton } from './mail-button'
import { MailFrame, plain } from './mail-frame'
import type { Sheet } from './language'

export function MyLinkMail({ house, language }: Sheet<'my-link'>) {
  const words = language.texts.myLink
  return (
    <MailFrame house={house} language={language} title={words.title} preview={words.opening}>
      <Text style={plain}>{words.opening}</Text>
      <MailButton href="{{myUrl}}">{words.button}</MailButton>
      {[words.next, words.alone, words.notYou].map((paragraph) => (
        <Text key={paragraph} style={plain}>
          {paragraph}
        </Text>
      ))}
      <AddressLine words={words.link} href="{{myUrl}}" />
    </MailFrame>
  )
}
