// The addresses that everybody asks at once when a campaign has its great day.

import * as count from './api/v1/campaigns/[slug]/count/route'
import * as page from './c/[slug]/route'
import * as sign from './c/[slug]/sign/route'
import * as confirm from './confirm/[token]/route'
import * as confirmed from './confirm/[token]/done/route'
import { hotDoors as open } from '@/lib/platform/http/hot-doors'

export const hotDoors = open({
  '/c/:slug': page,
  '/c/:slug/sign': sign,
  '/confirm/:token': confirm,
  '/confirm/:token/done': confirmed,
  '/api/v1/campaigns/:slug/count': count,
})
