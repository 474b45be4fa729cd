import { load } from '../load'
import { serve } from '../floors/serve'

/** Floor: a GET to plain node:http. */
export const bareHttpGet = () => serve(['bench/floors/bare-http.mjs'], (url) => load({ url }))
