/** From a path as the scan wrote it to a path in the repository; null for what lies outside it. */
export type PathMap = (path: string) => string | null

/** How a scan's paths were found to relate to the repository. */
export interface PathMapping {
  map: PathMap
  /** How many of the paths tried exist after mapping. */
  existing: number
}

/**
 * Maps a scan's paths to the repository: by `scanRoot` if given, else by whichever way makes most of `paths` exist: as
 * they are, below the folder that the command runs in, or without leading folders that they all share (a checkout elsewhere).
 */
export function mapPaths(
  paths: string[],
  options: { scanRoot: string | null; repositoryRoot: string; workingFolder: string },
  exists: (path: string) => boolean,
): PathMapping {
  const { scanRoot, repositoryRoot, workingFolder } = options
  const candidates =
    scanRoot !== null
      ? [below(scanRoot, repositoryRoot)]
      : [below('', repositoryRoot), below(workingFolder, repositoryRoot), ...withoutPrefixes(paths)]
  let best: PathMapping | null = null
  // A sample tells one way from another; trying every way on every path would take for ever on a hostile scan.
  const sample = paths.slice(0, sampleSize)
  for (const candidate of candidates) {
    const map = eitherWay(candidate, exists)
    const existing = sample.filter((path) => {
      const mapped = map(path)
      return mapped !== null && exists(mapped)
    }).length
    if (best === null || existing > best.existing) best = { map, existing }
    if (existing === sample.length) break
  }
  return best ?? { map: eitherWay(below('', repositoryRoot), exists), existing: 0 }
}

const sampleSize = 300
const maxPrefix = 16

function below(folder: string, repositoryRoot: string): PathMap {
  const root = `${repositoryRoot.replace(/\/$/, '')}/`
  return (path) => {
    if (path.startsWith(root)) return normalise(path.slice(root.length))
    if (!isAbsolute(path)) return normalise(`${slashes(folder)}/${path}`)
    const absoluteFolder = `${slashes(folder).replace(/\/$/, '')}/`
    return absoluteFolder.length > 1 && path.startsWith(absoluteFolder)
      ? normalise(path.slice(absoluteFolder.length))
      : null
  }
}

function withoutPrefixes(paths: string[]): PathMap[] {
  if (paths.length === 0) return []
  const split = paths.slice(0, sampleSize).map((path) => slashes(path).split('/', maxPrefix + 2))
  const shortest = Math.min(...split.map((segments) => segments.length)) - 1
  const first = split[0] ?? []
  let shared = 0
  while (
    shared < Math.min(shortest, maxPrefix) &&
    split.every((segments) => segments[shared] === first[shared])
  )
    shared++
  return Array.from({ length: Math.max(0, shared) }, (_, index) => {
    return (path: string) =>
      normalise(
        path
          .split('/')
          .slice(index + 1)
          .join('/'),
      )
  })
}

/** Windows writes `\`; elsewhere it may be part of a name, and a file of just that name comes first. */
function eitherWay(map: PathMap, exists: (path: string) => boolean): PathMap {
  return (path) => {
    const asWritten = map(path)
    if (!path.includes('\\') || (asWritten !== null && exists(asWritten))) return asWritten
    return map(slashes(path))
  }
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/')
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path)
}

/** Resolves `.` and `..`; null for a path that leaves the repository, is empty or holds a NUL. */
export function normalise(path: string): string | null {
  const out: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') {
      if (out.pop() === undefined) return null
    } else if (segment !== '' && segment !== '.') {
      out.push(segment)
    }
  }
  const joined = out.join('/')
  return joined === '' || joined.includes('\0') ? null : joined
}
