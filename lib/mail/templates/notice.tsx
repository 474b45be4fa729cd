// To the owners of the site: something needs a person. Figures only, no personal data.

import { Text } from '@react-email/text'
import { MailFrame, plain } from './mail-frame'
import { MailButton } from './mail-button'
import type { DataOf, Notice } from './mail-data'
import { texts } from './texts'

const words = texts.notice

export function NoticeMail({ house, notice }: DataOf['notice']) {
  return (
    <MailFrame house={house} title={words[notice.kind].title} preview={wordsOf(notice)}>
      <Text style={plain}>{wordsOf(notice)}</Text>
      <Text style={plain}>{words[notice.kind].next}</Text>
      <MailButton href={`${house.siteUrl}/admin/mail`}>{words.button}</MailButton>
      <Text style={plain}>{words.once}</Text>
    </MailFrame>
  )
}

function wordsOf(notice: Notice): string {
  if (notice.kind === 'queue-stuck') return words['queue-stuck'].what(notice.count, notice.minutes)
  if (notice.kind === 'bounce-rate') return words['bounce-rate'].what(notice.bounced, notice.sent)
  return words.drift.what(notice.slug, notice.count, notice.rowCount)
}
