// What stands over a headline and is none: mastheads, lines of embargo, sessions with their day, greetings to everybody.

import { draftDocument } from '@/lib/documents/draft'

const story =
  'The council of Dale has closed the only bridge over the river for a year, and nobody was asked before it did so.'
const headline = 'Open our bridge before the summer fair'

async function drafted(text: string) {
  const answer = await draftDocument(Buffer.from(text), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft
}

describe('the headline', () => {
  test.each([
    'PRESS RELEASE – EMBARGOED UNTIL 00:01 MONDAY 4 MAY',
    'Press release | 4 May 2020 | Dale Works',
    'FOR IMMEDIATE RELEASE: May 4, 2020',
    'Embargo: 00:01, 4 May 2020',
    'NOT FOR PUBLICATION BEFORE MONDAY',
    'Friends of the Bridge: Newsletter No. 9',
    'The Bridge Bulletin, issue 12',
    "THE PONTIST\nJournal of the Bridge Builders' Association\nVol. 44, No. 2",
    'DALE COUNCIL\n\nFULL COUNCIL – 4 MAY 2020',
    'May 2020 | Dale Bridge League',
    'ACTION ALERT',
    'Front Page » Transport » Open our bridge before the summer fair',
    'Archived press release\n\nGo to our press releases area for our current press releases.',
    '49 people signed the petition since July 06, 2019',
    '1,204 signatures so far',
    '1,204 of 2,000 signatures',
    '1,204 have signed',
  ])('stands below %s', async (over) => {
    expect((await drafted(`${over}\n\n${headline}\n\n${story}`)).headline?.text).toBe(headline)
  })

  test.each(['Dear friends,', 'Dear supporter,', 'Dear all,'])(
    'over "%s" there is no address to be taken for one',
    async (greeting) => {
      const text = `${headline}\n\n${greeting}\n\n${story}`
      expect((await drafted(text)).headline?.text).toBe(headline)
    },
  )

  test('an alert may begin with what is to be told, and to whom', async () => {
    const alert = `ACTION ALERT\n\nTell the council: Keep the bridge open\n\n${story}`
    expect((await drafted(alert)).headline?.text).toBe('Tell the council: Keep the bridge open')
  })

  test('may be long where it is in capitals', async () => {
    const long =
      'COUNCILLOR BROOK RAISES HER DOUBTS ABOUT THE STAFFING OF THE FERRY IN SOUTHERN DALE, '.repeat(3)
    const capitals = `${long}ASKS THE COUNCIL FOR A PLAN`
    expect((await drafted(`${capitals}\n${story}`)).headline?.text).toBe(capitals)
    expect((await drafted(`${capitals}.\n${story}`)).headline).toBeNull()
  })

  test('may hold a month cut short, and be broken between two lines', async () => {
    const cut =
      'New figures show that 72 ferries ran late in Oct. and that 1,500 people of Dale had to wait in the rain for them'
    expect((await drafted(`${cut}\n\n${story}`)).headline?.text).toBe(cut)
    const broken = 'Union angered by the closures and\nnow calling for a strike'
    expect((await drafted(`${broken}\n\n22 October 2012\n\n${story}`)).headline?.text).toBe(broken)
  })

  test('counts those who signed only where it says more', async () => {
    const told = '1,204 people signed petition against closure of bridge'
    expect((await drafted(`${told}\n\n${story}`)).headline?.text).toBe(told)
  })

  test.each(['Speech: The Dale Party', 'Column: Union of Dale Staff'])(
    'is not the line under the date that says whose it is: %s',
    async (line) => {
      const text = `Dale Update Vol. 4 No. 2\n\nThursday, 5 July 2001, 9:32 am\n${line}\n\n${story}`
      const { headline: found, publisher } = await drafted(text)
      expect([found?.text, publisher?.text]).toEqual(['Dale Update Vol. 4 No. 2', line.split(': ')[1]])
    },
  )

  test('is the first line of an archive, whatever it looks like', async () => {
    const text = `Rally to be held against the ferry:\n\nThursday, 5 July 2001, 9:32 am\nPress Release: Dale Party\n\n5 July 2001: Media Statement\n\n${story}`
    expect((await drafted(text)).headline?.text).toBe('Rally to be held against the ferry:')
  })

  test('stands behind the label of a release, under whose it is', async () => {
    const text = `Ada Stone, Mayor of Dale:\nMedia Release: Mayor urges passage of the ferry bill\n\n${story}`
    expect((await drafted(text)).headline?.text).toBe('Mayor urges passage of the ferry bill')
  })

  test('stands over a dateline of several towns', async () => {
    const told = 'Open Letter on the "Task Force to foster the building of bridges in all of the towns"'
    const text = `${told}\n\nDale, Quay, Westmark, Saltmere, 4 July 2006 -- In an open letter the towns call for a bridge that will carry them all.`
    expect((await drafted(text)).headline?.text).toBe(told)
  })

  test('a speech that is announced at the top has no such line', async () => {
    const text = `Speech: The Dale Bridge\n\n${story}`
    expect((await drafted(text)).publisher).toBeNull()
  })

  test('a masthead alone is better than none', async () => {
    expect((await drafted(`Bridge News: Issue 12\n\n${story}`)).headline?.text).toBe('Bridge News: Issue 12')
  })
})

describe('the byline', () => {
  test('is nobody of whom a release speaks again, nor whom it names over an office at its end', async () => {
    const release = `${headline}\n\n5 July 2001\nPress Release: Dale Party\n\n`
    const told = `Ada Stone\nLeader of the Dale Party\n\n${story} It must open, says Ada Stone.`
    expect((await drafted(release + told)).byline).toBeNull()
    expect((await drafted(release + told.replace('Ada Stone', 'Ada STONE'))).byline).toBeNull()
    expect((await drafted(`${release}${story}\n\nAda Stone\nNational President`)).byline).toBeNull()
  })

  test.each(['Rev. Ada Stone, Dale Council of Churches, Quay', 'Ada Stone, Dale'])(
    'stands in the last line, with a place: %s',
    async (line) => {
      const { byline, headline: found } = await drafted(`${story}\n\n${story}\n\n${line}`)
      expect([byline?.text, found]).toEqual([line.split(',')[0], null])
    },
  )

  test('stands behind a dash at the end, and is one of several nowhere', async () => {
    expect((await drafted(`${headline}\n\n${story} LONG LIVE THE BRIDGE! - Ada Stone`)).byline?.text).toBe(
      'Ada Stone',
    )
    const several = `${story}\n\nAda Stone, Dale\n\nOmar Hill, Quay`
    expect((await drafted(several)).byline).toBeNull()
  })

  test('is no heading with somebody’s woes', async () => {
    const text = `${headline}\n\nSTONEHAVEN'S FERRY WOES\n\n${story}`
    expect((await drafted(text)).byline).toBeNull()
  })

  test('is nobody of several who sign', async () => {
    const letter = `${headline}\n\n${story}\n\nSincerely,\n\nDale Bridge Network\nRural Voices`
    expect((await drafted(letter)).byline).toBeNull()
  })

  test.each([
    ['By Ada Stone | Education correspondent', 'Ada Stone'],
    ['By Ada Stone, News Editor', 'Ada Stone'],
  ])('%s', async (line, byline) => {
    expect((await drafted(`${headline}\n\n${line}\n\n${story}`)).byline?.text).toBe(byline)
  })

  test.each([
    'Attorney General\nHill Street 4\nDale',
    'Ada Stone\n12 Quay Street\nDale',
    'Ada Stone\nPO Box 9',
  ])('whom to write to wrote nothing: %s', async (address) => {
    expect((await drafted(`${headline}\n\n${story}\n\nSend letters to:\n\n${address}`)).byline).toBeNull()
  })
})
