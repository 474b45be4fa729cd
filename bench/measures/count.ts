import { load } from '../load'
import type { Measure } from '../result'

/** The count as JSON. */
export const count: Measure = async (bench) => {
  const { url, slug } = await bench.site()
  return load({ url: `${url}/api/v1/campaigns/${slug}/count` })
}
