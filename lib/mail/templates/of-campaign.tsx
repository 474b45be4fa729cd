// A mail that is about one campaign begins with it: a few words, and its headline in its own direction.

import { Text } from '@react-email/text'
import { lead, plain } from './mail-frame'

export function OfCampaign({ words, headline }: { words: string; headline: string }) {
  return (
    <>
      <Text style={plain}>{words}</Text>
      <Text style={lead} dir="auto">
        {headline}
      </Text>
    </>
  )
}
