// What a lead signatory has said, and about what: an approval holds for exactly these words, this name and this title. SQL over a
// lead `l` and the wording in force `w`, used wherever it is asked.

/** SQL: joins the wording in force. */
export const inForce = `join lateral (select id, version, text from "Wording" where "campaignId" = l."campaignId"
  order by version desc limit 1) w on true`

/** SQL: the approval holds. Nobody is shown without it. */
export const isApproved = `(l."approvedWordingId" = w.id and l."approvedName" = l.name and l."approvedTitle" = l.title)`

/** SQL: the mark of what is shown for approval: another mark, other words, another name or title. */
export const seenMark = `left(encode(sha256(convert_to(jsonb_build_array(w.id, l.name, l.title)::text, 'UTF8')), 'hex'), 16)`

/** `stale`: approved once, for other words or another way to be named. */
export type LeadStanding = 'new' | 'asked' | 'approved' | 'stale' | 'declined'

/** SQL */
export const standing = `case when ${isApproved} is true then 'approved' when l."approvedAt" is not null then 'stale'
  when l."declinedAt" is not null then 'declined' when l."invitedAt" is not null then 'asked' else 'new' end`
