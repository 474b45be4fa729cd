import { proposeDraft } from '@/lib/campaigns/compose/propose-draft'
import { showDraft } from '@/bin/commands/show-draft'

const shown = async (text: string) => {
  const answer = await proposeDraft(Buffer.from(text), 'a.txt')
  return answer.ok ? showDraft(answer.draft) : answer.reason
}

describe('showDraft', () => {
  test('gives each finding a line with its name', async () => {
    const lines = await shown(
      'A bridge is shut\n\nBy Ada Stone\n\nMore than 900 people of Dale cannot\treach the other side, the council said on Monday.',
    )
    expect(lines).toContain('headline: A bridge is shut\nbyline: Ada Stone')
    expect(lines).toContain('figure: More than 900 (people of Dale)')
  })

  test('tells a terminal nothing, whatever is in the document', async () => {
    const lines = await shown(
      'A \u001b[31mbridge is shut\n\nBy Ada Stone\n\nThe people of Dale call on the council to open\u0007 the bridge.',
    )
    expect(lines).toContain('bridge is shut')
    expect(lines).toMatch(/Proposed .+:\n[^]*open the bridge/)
    expect(lines).not.toMatch(/[\u0007\u001b]/)
  })

  test('offers lines where a document has no headline', async () => {
    expect(
      await shown('More than 900 people of Dale cannot reach the other side, the council said on Monday.'),
    ).toContain('could be headline: ')
  })

  test('says so where a document has nothing of all that', async () => {
    expect(await shown('Hello there.')).toBe('Nothing was found in it.')
  })
})
