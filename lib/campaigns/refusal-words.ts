// The reasons of the campaign verbs in words, for the desk and the command: one place, and the compiler sees to it
// that every reason has its sentence.

import { roleRefused } from '@/lib/core/roles'
import type { AddAnswer } from './add-document'
import type { SourcePageAnswer } from './choose-source-page'
import type { SignOffAnswer } from './claims/sign-offs'
import type { CloseAnswer } from './close-campaign'
import type { CreateAnswer } from './create-from-documents'
import type { EditAnswer } from './edit-campaign'
import type { NameOriginalsAnswer } from './name-originals'
import type { PublishAnswer } from './publish-campaign'
import type { RemoveAnswer } from './remove-document'
import type { StartAnswer } from './start-empty'
import type { SuccessorAnswer } from './start-successor'
import type { UndoAnswer } from './undo-edit'

export type Refused = Extract<
  | CreateAnswer
  | EditAnswer
  | UndoAnswer
  | PublishAnswer
  | CloseAnswer
  | SuccessorAnswer
  | SignOffAnswer
  | AddAnswer
  | SourcePageAnswer
  | NameOriginalsAnswer
  | StartAnswer
  | RemoveAnswer,
  { ok: false }
>

const sentences: Record<Exclude<Refused['reason'], 'unreadable' | 'incomplete'>, string> = {
  'not-allowed': roleRefused,
  'not-found': 'There is no campaign of that name.',
  'no-documents': 'Choose a document to make the campaign from.',
  'no-headline': 'Enter a headline, on one line: it can be changed afterwards.',
  'slug-for-many':
    'A slug names one campaign: give one document, or make one campaign of all of them together.',
  'bad-slug': 'A slug has small letters, digits and single hyphens, and at most 80 characters.',
  'slug-taken': 'Another campaign has that slug already: choose another one.',
  closed: 'The campaign is closed: it stays as it was.',
  'not-published': 'Only a published campaign can be closed.',
  'changed-meanwhile': 'Somebody else changed the campaign meanwhile. Look at it again, then save.',
  'signed-text-is-frozen':
    'People have put their name to this demand: its kind, target, action and wording stay as they are. Better words for the same demand are a correction; another demand is a new campaign, a successor of this one.',
  'still-draft': 'It is a draft: change its demand itself.',
  'nothing-to-undo': 'There is no edit to take back.',
  'too-many-documents': 'A campaign has at most 50 documents.',
  'only-quoted': 'Of a document that is only quoted, its source page shows the passages in use.',
  'only-document': 'A campaign keeps the last of its documents: add the right one first.',
  'bad-address':
    'The address of the original should look like https://example.org/page, and hold no password.',
  'is-public':
    'The page is public, and nobody else answers for it: change the words first, then nobody need.',
  'no-such-claim': 'The page does not say that any more, or a document has it now.',
  'no-reason': 'Say why you answer for it: the history keeps the reason.',
  invalid: 'Some of what you entered needs another look.',
}

export function refusalWords(refused: Refused): string {
  if (refused.reason === 'unreadable') return `${refused.file}: ${refused.because}`
  if (refused.reason === 'incomplete') return refused.missing.join(' ')
  return sentences[refused.reason]
}
