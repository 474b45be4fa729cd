// Whose a page is and who signed it, as sites and letters to papers show it: the paper greeted, the agency's source line, "From the X",
// news from a team, a name with a comma, a postscript below.

import { draftDocument } from '@/lib/documents/draft'

const story =
  'The council says the ferry costs too much for the people who use it. We do not agree with this and ask it to think again.\n\n' +
  'There is a file with the background in the library, together with a list of people who want to help.'
const title = 'Bring back the night boat'

async function drafted(text: string) {
  const answer = await draftDocument(Buffer.from(text), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft
}

describe('the publisher', () => {
  test.each([
    [`To the editor of THE QUAY COURIER:\n\n${story}\n`, 'THE QUAY COURIER'],
    [`${title}\n\nDear Editor of the Quay Courier,\n\n${story}\n`, 'Quay Courier'],
    [`${title}\n\n${story}\n\nSOURCE Quay Ferry Association\n`, 'Quay Ferry Association'],
    [`All the latest news and views from the KLM team\n\n${title} for Dale\n\n${story}\n`, 'KLM'],
    [`${title}\n\nFrom the Quay Ferry Association\n\n${story}\n`, 'Quay Ferry Association'],
    [`${title}\nDale, Ill. – (QuayNews) — ${story}\n`, 'QuayNews'],
    [`${title}\n\nFrom the Heart\n\n${story}\n`, undefined],
    [`${title}\n\nTo the editor:\n\n${story}\n`, undefined],
    [`${title}\n\n${story}\n\n© Copyright 2023\n`, undefined],
  ])('of %j', async (text, expected) => {
    expect((await drafted(text)).publisher?.text).toBe(expected)
  })
})

describe('the byline', () => {
  test.each([
    ['Ola Brook,', 'Ola Brook'],
    ['Ola Brook, Quay Ferry Campaign Director\n\nP.S. The library has the file as well.', 'Ola Brook'],
    ['Ola Brook\n\nNo comments:\n\nPost a Comment', 'Ola Brook'],
    ['Share this\nRelated Links\nOpted In', undefined],
  ])('at the end: %j', async (end, expected) => {
    expect((await drafted(`${title}\n\n${story}\n\n${end}\n`)).byline?.text).toBe(expected)
  })
})

describe('the headline', () => {
  test.each([
    [`All the latest news from the Quay team\n\n${title}\n\n${story}\n`, title],
    [`Posted by: olabrook | 06/02/2011\n\n${title}!\n\n${story}\n`, `${title}!`],
    [
      `Keep our boats public. Before they are gone for good.\n\n0 have signed. Let’s get to 1,500!\n\n${story}\n`,
    ],
    [`Night Boats Are in Trouble. The Council Can Save Them.\n\n${story}\n`],
  ])('of %j', async (text, expected = text.split('\n')[0]) => {
    expect((await drafted(text)).headline?.text).toBe(expected)
  })

  test('is no thanks at the end', async () => {
    const text = `${story}\n\nThank you for your time, it is appreciated.\n\nOla Brook\n`
    expect((await drafted(text)).headline).toBeNull()
  })
})
