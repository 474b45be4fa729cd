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
    [`Quay Courier\n\n${title}\n\n${story}\n`, 'Quay Courier'],
    [`${title}\n\nOla Brook\nQuay Post-Courier\n\n${story}\n`, 'Quay Post-Courier'],
    [`${title}\n\n${story}\n\n- Originally published by QuayNews.\n`, 'QuayNews'],
    [
      `${title}\n\n${story}\n\nThe views expressed through the KLM Website are those of the writers.\n`,
      'KLM',
    ],
    [`${title}\n\n${story}\n\nHere at Quay Watch, we never sleep and we never will.\n`, 'Quay Watch'],
    [
      `${title}\n\n${story}\n\nQuay Watch said so.\n\nPress Contact\n\nOla Brook\nola@quaywatch.info\n`,
      'Quay Watch',
    ],
    [
      `${title}\n\nWHEREAS ${story}\n\nNOW, THEREFORE, BE IT RESOLVED that the Quay Council urges a halt.\n`,
      'Quay Council',
    ],
    [
      `${title}\n\n${story}\n\nThe gmail and Quay lists are closed. Contact:\nola@gmail.com\nb@quay.gov.uk\n`,
      undefined,
    ],
    [`${title}\n\n${story}\n\n© Parliamentary copyright 2011\n`, undefined],
    [`${title}\n\nLatest Post\n\n${story}\n`, undefined],
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

describe('the byline near the head', () => {
  test.each([
    ['Ola Brook 0 Comments', 'Ola Brook'],
    ['Ola Brook urges the council to take a night boat.', 'Ola Brook'],
    ['Ola Brook urges the council to think. The council says Brook is wrong.', undefined],
    ['Ola Brook implores the council to take a night boat.', 'Ola Brook'],
    ['The Editorial Board', 'The Editorial Board'],
  ])('under the headline: %s', async (line, expected) => {
    const spoken = expected ? '' : ' Brook said so again yesterday.'
    expect((await drafted(`${title}\n\n${line}\n\n${story}${spoken}\n`)).byline?.text).toBe(expected)
  })

  test('is no body among those that sign, though it be called like a person', async () => {
    const bodies = 'Quay Council\n\nFerry Workers Union\n\nBolo Brook\n\nHarbour Trust\n'
    expect((await drafted(`${title}\n\n${story}\n\nSincerely,\n\n${bodies}`)).byline).toBeNull()
  })

  test('over a postscript, and below a letter that was only handed on', async () => {
    const letter = `A letter for you to copy.\n\nDear Mayor,\n\n${story}`
    expect((await drafted(`${letter}\n\nYours sincerely,\nOla Brook\n`)).byline?.text).toBe('Ola Brook')
    const signed = `${story}\n\nOla Brook\nChair, Quay Council\n\nPS: Look out for a leaflet that comes through your door quite soon!`
    expect((await drafted(`${title}\n\n${signed}\n`)).byline?.text).toBe('Ola Brook')
  })
})

describe('the headline', () => {
  test.each([
    [`All the latest news from the Quay team\n\n${title}\n\n${story}\n`, title],
    [`News Headlines Article\n\n${title}\n\n${story}\n`, title],
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
