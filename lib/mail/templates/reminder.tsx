// Once, a day after a confirmation mail that was not answered. Never a second time.

import { Link } from '@react-email/link'
import { Text } from '@react-email/text'
import { lead, MailFrame, plain, plainLink } from './mail-frame'
import { MailButton } from './mail-button'
import type { DataOf } from './mail-data'
import { texts } from './texts'

const words = texts.reminder

export function ReminderMail({ house, headline }: DataOf['reminder']) {
  return (
    <MailFrame house={house} title={words.title} preview={words.subject(headline)}>
      <Text style={plain}>{words.opening}</Text>
      <Text style={lead}>{headline}</Text>
      <MailButton href="{{confirmUrl}}">{words.button}</MailButton>
      <Text style={plain}>{words.next}</Text>
      <Text style={plain}>{words.notYou}</Text>
      <Text style={plain}>
        {words.link}{' '}
        <Link className="plain" style={plainLink} href="{{confirmUrl}}">
          {'{{confirmUrl}}'}
        </Link>
      </Text>
    </MailFrame>
  )
}
