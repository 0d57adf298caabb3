/**
 * How much of what decides is shown: of the labelled set, or of an alternative where that is shown better. `missing` are
 * its lines that are not shown.
 */
export function presence({ deciding, alternatives = [] }, shows) {
  const sets = [deciding, ...alternatives].map((places) => ({
    all: places.length,
    missing: places.filter(({ path, line }) => !shows(path, line)),
  }))
  return sets.reduce((best, each) => (share(each) > share(best) ? each : best))
}

function share({ all, missing }) {
  return all === 0 ? 1 : (all - missing.length) / all
}

/** Findings whose deciding lines are all shown, of how many; and deciding lines shown, of how many. */
export function totals(presences) {
  return {
    findings: presences.length,
    complete: presences.filter(({ missing }) => missing.length === 0).length,
    lines: presences.reduce((sum, { all }) => sum + all, 0),
    shown: presences.reduce((sum, { all, missing }) => sum + all - missing.length, 0),
  }
}
