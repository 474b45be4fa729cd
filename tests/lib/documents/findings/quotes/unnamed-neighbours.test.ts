// Who speaks where somebody without a name comes between, where a nickname or an office is part of the name, and where a body is described.

import { saidIn } from './quotes-of'

const speakers = (text: string) => [...new Set(saidIn(text).map((one) => one.split(':')[0]))]

describe('the speaker is', () => {
  it.each([
    [
      'whoever was told to speak before the lines',
      'Ada Brook lives on Quay Road.\n\n“It comes in from the road.”\n\nAnother woman who lives there told the Post they panic.\n\n“The dirt goes into the drain.”',
      ['Ada Brook', 'Another woman who lives there'],
    ],
    [
      'with a nickname in brackets',
      '“We want it back,” said Coun. Rod (Sully) Brook.',
      ['Coun. Rod (Sully) Brook'],
    ],
    [
      'before an office without a comma',
      '“We want it back,” said Ada Brook KLM Campaign Coordinator.',
      ['Ada Brook'],
    ],
    [
      'a body that is described',
      'Harbour Watch, a charity which works with sailors, said: “We want it back.”',
      ['Harbour Watch'],
    ],
    [
      'who speaks for a body of two names, and goes on',
      '“We want it back,” said Ada Brook.\n\nBut a spokesman for the Ports and Harbours Office said it had no money.\n\n“We have tried,” he said.',
      ['Ada Brook', 'a spokesman for the Ports and Harbours Office'],
    ],
    ['behind a word about the time', 'Currently, the board says: “We want it back.”', ['the board']],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})
