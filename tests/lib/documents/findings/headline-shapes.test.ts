// Headlines set over several lines, decorated ones, and those on the pages of petitions and archives.

import { draftDocument } from '@/lib/documents/draft'

const story =
  'The council of Dale has closed the only bridge over the river for a year, and nobody was asked before it did so.'

async function drafted(text: string) {
  const answer = await draftDocument(Buffer.from(text), 'a.txt')
  if (!answer.ok) throw new Error(answer.reason)
  return answer.draft
}

const headlineOf = async (head: string) => (await drafted(`${head}\n\n${story}`)).headline?.text

describe('a headline over two lines', () => {
  test.each([
    'BRIDGE LEAGUE DEMANDS\nCROSSING BEFORE THE SUMMER FAIR',
    'BRIDGE LEAGUE AND THE\nFERRY UNION DEMAND A CROSSING',
    'STATEMENT OF SENATOR BROOK\nON THE BRIDGE AT DALE',
    'Floor Statement of Senator Brook\nOn the Bridge at Dale',
    'THE DALE RESIDENTS ASSOCIATION\nBRIDGE AND CROSSING RESOLUTION',
  ])('is one: %s', async (headline) => {
    expect(await headlineOf(headline)).toBe(headline)
  })

  test.each([
    ['BROOK, MARSH INTRODUCE BRIDGE BILL\nMEASURE WOULD OPEN NINE CROSSINGS', 'a deck in capitals'],
    ['Brook Renews Call for a Bridge\nWants it before the fair', 'a deck in small letters'],
    ['BROOK DEMANDS A BRIDGE\n\nFOR EVERY CROSSING', 'a line apart'],
  ])('ends with its first line before %s', async (head) => {
    expect(await headlineOf(head)).toBe(head.split('\n')[0])
  })

  test('is no candidate beside itself', async () => {
    const head = 'BRIDGE LEAGUE DEMANDS\nCROSSING BEFORE THE SUMMER FAIR'
    const { headlineCandidates } = await drafted(`${head}\n\n${story}`)
    expect(headlineCandidates.map(({ text }) => text).join()).not.toMatch(/CROSSING|LEAGUE/)
  })
})

describe('a decorated headline', () => {
  test.each(['****** %s ******', '*** %s ***', '=== %s ===', '~ %s ~', '--- %s ---', '# %s', '**%s**'])(
    'stands without %s',
    async (decoration) => {
      const headline = 'OPEN THE BRIDGE AT DALE'
      expect(await headlineOf(decoration.replace('%s', headline))).toBe(headline)
    },
  )
})

describe('with a mark of exclamation', () => {
  const told =
    'The council of Dale has closed the only bridge over the river. We ask councillors and engineers to open the bridge before summer, as engineers said they could.'

  test.each([
    ['Ask councillors and engineers to open bridge before summer!', ''],
    [
      'Ask councillors and engineers to open bridge before summer!',
      'To: Dale council and other owners of bridges\n\n',
    ],
    ['Letter To Councillors And Engineers: Open The Bridge Before The Summer - Ferries Now!', ''],
  ])('it is one where the story says the same: %s below %j', async (line, above) => {
    expect((await drafted(`${above}${line}\n\n${told}`)).headline?.text).toBe(line)
  })

  test('a cry that the story does not take up is none', async () => {
    const cry = 'You would not believe what happened to our boats at the old quay of Dale last night!'
    expect((await drafted(`${cry}\n\n${told}`)).headline).toBeNull()
  })
})

describe('right above', () => {
  test('a byline the headline ends', async () => {
    const { headline, byline } = await drafted(
      `Crews March For The Bridge At Dale\nBy Ola Brook\nApr 18, 2016 2:22 pm\n\n${story}`,
    )
    expect([headline?.text, byline?.text]).toEqual(['Crews March For The Bridge At Dale', 'Ola Brook'])
  })

  test('the name of its reader a letter says whose it is', async () => {
    const title = 'Letter from Crews to Harbour Secretariat'
    expect(await headlineOf(`${title}\n\nAda Reed, Deputy Secretary General of the Harbour League`)).toBe(
      title,
    )
  })
})

describe('of a letter', () => {
  test.each([
    'To [Ministry of Ports]',
    'Target: Ada Reed, Minister for Ports',
    'Sincerely, Ada Reed, Harbour Master',
  ])('the headline is not "%s"', async (line) => expect(await headlineOf(line)).not.toBe(line))
})

describe('on the page of a petition', () => {
  const title = 'Open the bridge before the summer fair'

  test.each([
    'Petitioning Mayor of Dale Joe Marsh',
    'Ada Brook started this petition to Mayor Joe Marsh',
    'This petition made change with 1,204 supporters!',
    'Sign this petition',
    '1,204 have signed. Let’s get to 1,500!',
  ])('the headline is not "%s"', async (line) => {
    expect(await headlineOf(`${line}\n\n${title}`)).toBe(title)
    expect(await headlineOf(`${title}\n\n${line}`)).toBe(title)
  })

  test('who started it wrote it', async () => {
    const page = `${title}\nAda Brook started this petition to Mayor Joe Marsh\n\n${story}`
    expect((await drafted(page)).byline?.text).toBe('Ada Brook')
    const house = `${title}\nDale Bridge League started this petition\n\n${story}`
    expect((await drafted(house)).byline).toBeNull()
  })
})

describe('in an archive', () => {
  test('the headline stands over its date and source, though the paper below has one of its own', async () => {
    const head =
      'Anger over Student Bridge Fees\nMonday, 4 May 2020, 3:10 pm\nPress Release: Dale Students\n\n4 May 2020'
    const paper = 'Students are angry about fees for the bridge at Dale'
    expect(await headlineOf(`${head}\n\n${paper}`)).toBe('Anger over Student Bridge Fees')
  })

  test.each([
    'FOR IMMEDIATE RELEASE                 Contact: Ada Brook\nMay 4, 2020                   (555) 555-0101',
    'FOR IMMEDIATE RELEASE\tMay 4, 2020',
    'MEDIA RELEASE 4 May 2020',
  ])('columns of a release are no headline: %s', async (columns) => {
    const headline = 'BRIDGE LEAGUE DEMANDS A CROSSING'
    const { draft } = {
      draft: await drafted(`${columns}\n${headline}\n-- Council refuses to meet --\n\n${story}`),
    }
    expect(draft.headline?.text).toBe(headline)
    expect(draft.publisher).toBeNull()
  })

  test('a date in brackets publishes nothing', async () => {
    const { publisher, published } = await drafted(`Dale (May 4) — ${story}`)
    expect([publisher, published?.text]).toEqual([null, 'May 4'])
  })
})

test.each(['We need an open ferry board!', 'Revealed: the ferry board does not meet. #OpenTheBoard'])(
  'a first line right above the byline is the headline, whatever it ends with: %s',
  async (line) => {
    const { headline, byline } = await drafted(`${line}\n\nBy Jane Stone\n\n${story}`)
    expect([headline?.text, byline?.text]).toEqual([line, 'Jane Stone'])
  },
)

test('a long name right over “Media Release” is whose it is, and the headline stands below the day', async () => {
  const head = [
    'Coalition on the Care of Sailors, Fishers and their Families',
    'Media Release',
    'Wednesday December 10th, 2008, International Sailors Day',
    'Embargo until December 8th.',
    'A call to keep the ferry for everybody',
  ]
  const { headline, publisher } = await drafted(`${head.join('\n\n')}\n\n${story}`)
  expect([headline?.text, publisher?.text]).toEqual([head[4], head[0]])
})

test('the name somebody has on a site is no headline', async () => {
  expect((await drafted(`By js3310\n\n${story}`)).headline).toBeNull()
})

test('when a site was updated, and whom a petition is put to, is no headline', async () => {
  const text = `Update posted 1 month ago\n\nPetition to Jane Roe\n\nCrews call for a safe quay\n\n${story}`
  expect((await drafted(text)).headline?.text).toBe('Crews call for a safe quay')
})

test('a date in figures in front is no part of a headline, and a caption behind it is none', async () => {
  const line = 'Hundreds of crews sign a petition against the cuts'
  expect((await drafted(`date 2022-11-04 ${line}\n\n${story}`)).headline?.text).toBe(line)
  expect((await drafted(`date 2022-11-04 Image caption ${line}\n\n${story}`)).headline).toBeNull()
})

test('an exclusive is by its writer, and who coordinates a petition has not written it', async () => {
  const exclusive = `Crews sign against the cuts\n\nExclusive by JANE ROE\n\n${story}`
  expect((await drafted(exclusive)).byline?.text).toBe('JANE ROE')
  const note = 'Jane Roe is coordinating the campaign on behalf of the Harbour Council.'
  expect((await drafted(`Crews sign against the cuts\n\n${story}\n\n${note}`)).byline).toBeNull()
})

describe('a first line that calls itself a release', () => {
  test.each([
    'Press release: Ferry Union demands a crossing',
    'MEDIA RELEASE: The council must open the bridge',
    'News Release - Families Call for a Crossing',
    'Press statement: Dale needs its bridge back',
  ])('holds the headline where it says something: %s', async (line) => {
    const { headline, publisher } = await drafted(`${line}\n\nDale Residents Association\n\n${story}`)
    expect(line).toMatch(new RegExp(`${headline?.text}$`))
    expect(headline?.text).not.toMatch(/release|statement/i)
    expect(publisher?.text ?? null).not.toBe(headline?.text)
  })

  test('names its sender where it is a name', async () => {
    const head = 'Press Release: Residents Association of Dale\n\nFerry Union demands a crossing'
    expect(await drafted(`${head}\n\n${story}`)).toMatchObject({
      headline: { text: 'Ferry Union demands a crossing' },
      publisher: { text: 'Residents Association of Dale' },
    })
  })
})
