/** Next calls this once, when a server process starts: the desk is opened here, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openDesk } = await import('./app/_server/desk-process')
  openDesk()
}
