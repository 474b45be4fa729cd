// Sentences that tell where something is to be had: "A copy of the letter can be viewed at …", "Tickets are available from …",
// "Photographs at www.…". Whoever reads them is sent there, though nobody tells him to go.

import type { Callout } from '@/lib/documents/draft-schema'
import { address, stated } from './places'
import { works } from './sent-to-read'

const found =
  'available|found|reached|viewed|read|seen|accessed|downloaded|obtained|posted|published|linked|listed|heard|watched|reproduced|archived'
const had = 'bought|booked|ordered|made|lodged|signed|entered|submitted|completed'
const been = String.raw`(?:is|are|(?:can|may|will) (?:also |now |still )?be)(?: (?:also|now|all|both|currently|still))?`
const somewhere = String.raw`(?:\bon|\bat|\bfrom|\bin|\bvia|\bthrough|\bunder)`

const shapes = [
  String.raw`${been} (?:${found}|${had}|open|online|live)\b[^?!]{0,90}?${stated}`,
  String.raw`${been} ${somewhere} [^?!]{0,60}?${stated}`,
  String.raw`${been} here(?=: ?https?)`,
  String.raw`(?:web ?site|web page|page|address) is:? ${stated}`,
]
const told = new RegExp(String.raw`^[^?!]{3,160}?\b(?:${shapes.join('|')})`, 'i')
/** "Photographs and video at www.…", "Text of the letter: http://…", without a verb. */
const headed = new RegExp(
  String.raw`^(?:(?:full|further|more|complete|original|link to (?:the )?) ?)?(?:details|information|info|resources|photos?|photographs|images|video|audio|coverage|highlights|transcripts?|texts?|cop(?:y|ies)|links?|results|programme|agenda|${works})\b[^.?!]{0,70}?(?:${somewhere}|:|\bhere:) ?(?=${stated})`,
  'i',
)
/** Looked for first, it is cheap. */
const mayTell = /\/\/|www\.|[a-z]\.[a-z]{2}|(?:here|online)\W*$|site|page|portal|channel|podcast|blog/i
const somehow = new RegExp(stated, 'i')
const web = new RegExp(address, 'i')
/** Without an address, a longer sentence tells more than where something is. */
const shortest = 140

/** What one is to have in order to act. */
const forAct =
  /^(?:[\w'’-]+ ){0,3}?(?:tickets?|registrations?|places|bookings?|petition|pledge|nominations?|entry|entries|submissions?|consultation|donations?|applications?|survey|ballots?)\b/i
/** "Submission by the union: http://…" and "A copy of our petition" were made already. */
const written = /^(?:[\w'’-]+ ){0,3}?(?:submissions? (?:by|from|of|on)|cop(?:y|ies) of)\b/i
/** "Website: www.…" stands with a telephone number among the ways to reach somebody. */
const contact = /^(?:(?:our|the) )?(?:web ?(?:site|page)?|home ?page|page)\s?:/i
/** What is told of, not shown: "The pier can be seen from …". */
const story = /\b(?:was|were|had|used to|no longer|not|never|said|says|told|wrote)\b/i

export function toldWhereKind(text: string): Callout['kind'] | null {
  if (
    !mayTell.test(text) ||
    !somehow.test(text) ||
    story.test(text) ||
    contact.test(text) ||
    (text.length > shortest && !web.test(text))
  )
    return null
  if (!told.test(text) && !headed.test(text)) return null
  return forAct.test(text) && !written.test(text) ? 'take-action' : 'read-more'
}
