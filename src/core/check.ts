/** What one check of the surroundings found. */
export interface Check {
  /** What was looked at, in a word or three. */
  name: string
  /** `warning`: works, but not as somebody may think; `skipped`: does not apply, or nobody can tell. */
  state: 'ok' | 'warning' | 'failed' | 'skipped'
  /** What there is. */
  detail: string
  /** What to do about it; null where there is nothing to do. */
  cure: string | null
}

export function ok(name: string, detail: string): Check {
  return { name, state: 'ok', detail, cure: null }
}

export function skipped(name: string, detail: string, cure: string | null = null): Check {
  return { name, state: 'skipped', detail, cure }
}

export function warning(name: string, detail: string, cure: string): Check {
  return { name, state: 'warning', detail, cure }
}

export function failed(name: string, detail: string, cure: string): Check {
  return { name, state: 'failed', detail, cure }
}
