// To the owners of the site: something needs a person. Figures only, no personal data.

import { Text } from '@react-email/text'
import { MailFrame, plain } from './mail-frame'
import { MailButton } from './mail-button'
import type { Sheet, Texts } from './language'
import type { Notice } from './mail-data'

export function NoticeMail({ house, language, notice }: Sheet<'notice'>) {
  const words = language.texts.notice
  return (
    <MailFrame
      house={house}
      language={language}
      title={words[notice.kind].title}
      preview={whatIsWrong(words, notice)}
    >
      <Text style={plain}>{whatIsWrong(words, notice)}</Text>
      <Text style={plain}>{words[notice.kind].next}</Text>
      <MailButton href={`${house.siteUrl}/admin/${notice.kind === 'trend' ? 'signatures' : 'mail'}`}>
        {words.button}
      </MailButton>
      <Text style={plain}>{words.once}</Text>
    </MailFrame>
  )
}

function whatIsWrong(words: Texts['notice'], notice: Notice): string {
  if (notice.kind === 'queue-stuck') return words['queue-stuck'].what(notice.count, notice.minutes)
  if (notice.kind === 'bounce-rate') return words['bounce-rate'].what(notice.bounced, notice.sent)
  if (notice.kind === 'trend') return words.trend.what(notice)
  return words.drift.what(notice.slug, notice.count, notice.rowCount)
}
