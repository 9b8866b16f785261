// Runs in the browser before anything else of ours: zod would try to compile its checks with `new Function`, which the content
// security policy forbids, and which the browser would then report on every page.
import { config } from 'zod'

config({ jitless: true })
