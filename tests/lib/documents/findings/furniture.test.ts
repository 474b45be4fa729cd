import { findFurniture } from '@/lib/documents/findings/furniture/find-furniture'
import { readText } from '@/tests/support/found-in'

const story =
  '\n\nThe council of Dale has closed the only bridge over the river for a year, and nobody was asked before it did so.\n'

async function furniture(text: string) {
  const found = findFurniture(await readText(text))
  const text0 = (key: 'headline' | 'byline' | 'publisher' | 'published' | 'issueArea') =>
    found[key]?.text ?? null
  return {
    headline: text0('headline'),
    byline: text0('byline'),
    publisher: text0('publisher'),
    published: text0('published'),
    issueArea: text0('issueArea'),
    candidates: found.headlineCandidates,
  }
}

describe('findFurniture', () => {
  test.each([
    ['By Ada Stone', 'Ada Stone'],
    ['BY ADA STONE AND OMAR HILL', 'ADA STONE AND OMAR HILL'],
    ['By Ada Stone, staff writer | 4 May 2020', 'Ada Stone'],
    ['Ada Stone', 'Ada Stone'],
    ['Written by Bo de la Cruz', 'Bo de la Cruz'],
    ['Started by Ada Stone', 'Ada Stone'],
    ['By the river and over the hill', null],
    ['Hill House', null],
  ])('the line under the headline: %s', async (line, expected) => {
    expect((await furniture(`A bridge is shut in the town\n\n${line}${story}`)).byline).toBe(expected)
  })

  test.each([
    ['Press Release: Dale Trust', 'Dale Trust'],
    ['Source: The Dale Post', 'The Dale Post'],
    ['4 May 2020', null],
  ])('who published, by %s', async (line, expected) => {
    expect((await furniture(`A bridge is shut in the town\n${line}${story}`)).publisher).toBe(expected)
  })

  test('a house that a text speaks of from outside did not publish it', async () => {
    const told = `A bridge is shut in the town${story}She told Dale Post so. He told Dale Post so too. Dale Post reported it.`
    expect((await furniture(told)).publisher).toBe('Dale Post')
    expect((await furniture(`${told} It rained, according to Dale Post.`)).publisher).toBeNull()
  })

  test('a letter that nobody signed by name has no writer', async () => {
    const letter = `Dear Minister,${story}\nI urge you to open it again.\n\nYours Sincerely\n\nCc: The Harbour Board, Dale\n`
    expect((await furniture(letter)).byline).toBeNull()
  })

  test('whom to ring at the end is no headline', async () => {
    const release = `The council of Dale has closed the only bridge over the river for a year.${story}\nFor further information, contact:\n\nAda Stone Dale League Communications 555-225-3685\n`
    expect((await furniture(release)).headline).toBeNull()
  })

  test('a release says below its end whose it is', async () => {
    const release = `For immediate release\n\nA bridge is shut in the town${story}\n###\n\n`
    const note = 'About the Dale Bridge League: The Dale Bridge League is a union of those who walk.'
    expect((await furniture(release + note)).publisher).toBe('Dale Bridge League')
    expect((await furniture(`${release}About the bridge: it is old.`)).publisher).toBeNull()
  })

  test.each([
    ['Ann Lowe MP\nSecretary of State for the environment and rural affairs', null],
    ['Office of the Commissioner\nDepartment for roads and transport planning', null],
    [
      'Friends of the Bridge\n12 Quay Street\n\nOpen our bridge before summer',
      'Open our bridge before summer',
    ],
    ['Message on the Bridge', 'Message on the Bridge'],
  ])('over a greeting stands a title only if it speaks: %s', async (head, headline) => {
    expect((await furniture(`${head}\n\nDear Secretary,${story}`)).headline).toBe(headline)
  })

  test('whom to ring did not write it', async () => {
    const text = `A bridge is shut in the town${story}\nFor further information please contact\n\nDr Ada Stone\n`
    expect((await furniture(text)).byline).toBeNull()
    expect((await furniture(`A bridge is shut in the town${story}\nDr Ada Stone\n`)).byline).toBe(
      'Dr Ada Stone',
    )
  })

  test('whoever signs a letter at the end of a story did not write the story', async () => {
    const letter =
      'Dear Administrator Hale,\n\nI urge you to mend the bridge before the winter comes to the valley.'
    const text = `A bridge is shut in the town${story}\n${letter}\n\nSincerely,\n\nADA B. STONE\n`
    expect((await furniture(text)).byline).toBeNull()
  })

  test('the volume and day of a debate are no headline', async () => {
    const text = `Bridges of the valley\n\nVolume 12: debated on Tuesday 5 May 2020${story}`
    expect(await furniture(text)).toMatchObject({ headline: 'Bridges of the valley' })
  })

  test('a long line that quotes is a headline when its date follows', async () => {
    const head =
      'In case you missed it: the mayor in the Post: “I did all I could for the bridge, but the county must act now”'
    expect((await furniture(`${head}\n\nMay 4, 2020${story}`)).headline).toBe(head)
  })

  test('what a site says of itself, and a page number, are not the story', async () => {
    const banner =
      'We use cookies to give you the best experience. By continuing you agree to our use of cookies.'
    const text = `${banner}\nAccept all\n\nA bridge is shut in the town${story}\nPage 1 of 1`
    expect((await furniture(text)).headline).toBe('A bridge is shut in the town')
  })

  test('a petition is headed by its label, a message by its title', async () => {
    expect(
      (await furniture(`Petition: Open the bridge of Dale\n\nStarted by Ada Stone${story}`)).headline,
    ).toBe('Petition: Open the bridge of Dale')
    expect((await furniture(`Mayor's Message\n\nDelivered May 4, 2020:${story}`)).headline).toBe(
      "Mayor's Message",
    )
  })

  test('a kind of text is no issue area', async () => {
    expect((await furniture(`News\n\nA bridge is shut in the town${story}`)).issueArea).toBeNull()
    expect((await furniture(`Open Roads\n\nA bridge is shut in the town${story}`)).issueArea).toBe(
      'Open Roads',
    )
    expect((await furniture(`Category: Roads\n\nA bridge is shut in the town${story}`)).issueArea).toBe(
      'Roads',
    )
  })

  test('a text without a headline gets none, and lines to choose from', async () => {
    const { headline, candidates } = await furniture(story.trim())
    expect(headline).toBeNull()
    expect(candidates[0]).toMatchObject({ text: story.trim(), reason: 'The first sentence of the story.' })
  })

  test('finds the date in a line, beside the byline and in a dateline', async () => {
    expect((await furniture(`A bridge is shut\nPublished: 4 May 2020, 9:30 am${story}`)).published).toBe(
      '4 May 2020',
    )
    expect((await furniture(`A bridge is shut\nBy Ada Stone | May 4, 2020${story}`)).published).toBe(
      'May 4, 2020',
    )
    expect((await furniture(`A bridge is shut\n\nDALE, May 4 (XNW) —${story.trim()}`)).published).toBe(
      'May 4',
    )
  })
})
