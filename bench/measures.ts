// What is measured, in the order in which it runs: floors first. A new measurement is a file and a line here.

import { bareHttpGet } from './measures/bare-http-get'
import { bareHttpPost } from './measures/bare-http-post'
import { confirmOneCampaign } from './measures/confirm'
import { count } from './measures/count'
import { demoAgain } from './measures/demo-again'
import { demoToFirstPage } from './measures/demo-to-first-page'
import { doubleOptIn } from './measures/double-opt-in'
import { draftStart } from './measures/draft-start'
import { export1m } from './measures/export-1m'
import { lighthouse } from './measures/lighthouse'
import { mailDown } from './measures/mail-down'
import { drainAt } from './measures/mail-drain'
import { freezeTo } from './measures/mail-freeze'
import { mailMixed } from './measures/mail-mixed'
import { mailScanners } from './measures/mail-scanners'
import { storm } from './measures/mail-storm'
import { nextEmpty } from './measures/next-empty'
import { page } from './measures/page'
import { pageWhileSigning } from './measures/page-while-signing'
import { pageWeight } from './measures/page-weight'
import { pgInsert } from './measures/pg-insert'
import { readGrowth } from './measures/read-growth'
import { readHtml } from './measures/read-html'
import { readPages } from './measures/read-pages'
import { readStages } from './measures/read-stages'
import { readText } from './measures/read-text'
import { sign } from './measures/sign'
import { signAt1m } from './measures/sign-at-1m'
import { twoProcesses } from './measures/two-processes'
import { updateTo } from './measures/update'
import { webhooksForged } from './measures/webhooks-forged'
import type { Measure } from './result'

export const measures: Record<string, Measure> = {
  'bare-http-get': bareHttpGet,
  'bare-http-post': bareHttpPost,
  'next-empty': nextEmpty,
  'pg-insert': pgInsert,
  page,
  count,
  sign,
  'confirm-one-campaign': confirmOneCampaign,
  'page-while-signing': pageWhileSigning,
  'two-processes': twoProcesses,
  'sign-at-1m': signAt1m,
  'export-1m': export1m,
  'page-weight': pageWeight,
  lighthouse,
  'read-text': readText,
  'read-html': readHtml,
  'read-pages': readPages,
  'read-stages': readStages,
  'read-growth': readGrowth,
  'draft-start': draftStart,
  'demo-to-first-page': demoToFirstPage,
  'demo-again': demoAgain,
  'mail-drain': drainAt({ workers: 2, perSecond: 5, batches: 100 }),
  'mail-drain-4-workers': drainAt({ workers: 4, perSecond: 5, batches: 100 }),
  'mail-down-25h': mailDown,
  'mail-freeze': freezeTo(50_000),
  'mail-mixed': mailMixed,
  'mail-scanners': mailScanners,
  'mail-storm': storm({ workers: 2, recipients: 10_000, kills: 100 }),
  'mail-storm-4-workers': storm({ workers: 4, recipients: 10_000, kills: 100 }),
  'webhooks-forged': webhooksForged,
  'update-200k': updateTo(200_000),
  'update-1m': updateTo(1_000_000),
  'double-opt-in': doubleOptIn,
}

/** These take minutes: they run when they are asked for by name. */
export const onlyByName = new Set([
  'double-opt-in',
  'lighthouse',
  'update-1m',
  'mail-mixed',
  'mail-storm',
  'mail-storm-4-workers',
])
