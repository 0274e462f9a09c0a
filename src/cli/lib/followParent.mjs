const pace = 500

/**
 * Ends this process in order (as by SIGTERM) when the one that started it is gone, if that was npm. npm runs scripts
 * through a shell; told to stop, both end at once, and neither passes it on: the server would stay behind.
 */
export function followParent() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, pace)
  watch.unref()
}
