import { load } from '../load'
import type { Measure } from '../result'

/** A published campaign's page, read over and over. */
export const page: Measure = async (bench) => {
  const { url, slug } = await bench.site()
  return load({ url: `${url}/c/${slug}` })
}
