// `npm run desk -- …`: what is done to a desk from the command line, while its server runs and while it does not.
import { runDesk } from './run-desk'

process.exitCode = await runDesk(process.argv.slice(2))
