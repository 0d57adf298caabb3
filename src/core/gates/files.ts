import { isDenied } from '../deny-list.ts'
import { isPipelineFile } from '../sensitive-files.ts'
import { oneLine } from '../text/encode.ts'
import { matchesPath } from '../text/glob.ts'
import type { GateContext } from './edited-file.ts'

/* What decides which programs and packages a build gets, where it runs, and what is run by itself. */
const decisive = [
  ...[
    'package.json',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock*',
    'deno.json*',
    'deno.lock',
  ],
  ...[
    'requirements*.txt',
    'constraints*.txt',
    'setup.py',
    'setup.cfg',
    'pyproject.toml',
    'poetry.lock',
    'uv.lock',
    'Pipfile*',
    'tox.ini',
    'conftest.py',
  ],
  ...[
    'pom.xml',
    'build.gradle*',
    'settings.gradle*',
    'gradle.properties',
    'gradle-wrapper.properties',
    'gradle.lockfile',
    'build.sbt',
    'build.xml',
    'ivy.xml',
  ],
  ...[
    'go.mod',
    'go.sum',
    'go.work*',
    'Gemfile*',
    'gems.rb',
    'gems.locked',
    '*.gemspec',
    'Rakefile',
    'composer.json',
    'composer.lock',
  ],
  ...[
    'Cargo.toml',
    'Cargo.lock',
    'build.rs',
    'Package.swift',
    'Package.resolved',
    'Podfile*',
    'Cartfile*',
    '*.csproj',
    '*.fsproj',
    '*.sln',
    '*.props',
    '*.targets',
    'packages.config',
    'packages.lock.json',
  ],
  ...[
    'mix.exs',
    'mix.lock',
    'pubspec.yaml',
    'pubspec.lock',
    'CMakeLists.txt',
    'conanfile.*',
    'vcpkg.json',
    'Makefile',
    'makefile',
    'GNUmakefile',
    'Jenkinsfile*',
  ],
  ...[
    'Dockerfile',
    'Dockerfile.*',
    'Dockerfile-*',
    '*.dockerfile',
    'Containerfile',
    'Containerfile.*',
    'docker-compose*.y*ml',
    'compose*.y*ml',
    '.dockerignore',
    'Chart.yaml',
    'Chart.lock',
  ],
  ...[
    '.gitattributes',
    '.gitmodules',
    '.gitignore',
    '.pre-commit-config.yaml',
    '.editorconfig',
    '.travis.yml',
    'appveyor.yml',
    'CODEOWNERS',
  ],
].map((name) => `**/${name}`)
const folders = [
  '.git/**',
  '.github/**',
  '.gitlab/**',
  '.circleci/**',
  '.husky/**',
  '.vscode/**',
  '.idea/**',
  '.devcontainer/**',
  '.buildkite/**',
  '.teamcity/**',
]

/** A file that no fix may touch, whatever it does there. */
export function forbiddenFile(path: string, { policyPath }: Pick<GateContext, 'policyPath'>): string[] {
  const isDecisive =
    path === policyPath ||
    isDenied(path) ||
    isPipelineFile(path) ||
    [...decisive, ...folders, ...folders.map((each) => `**/${each}`)].some((glob) => matchesPath(glob, path))
  return isDecisive
    ? [
        `it edits ${oneLine(path, 200)}: files of pipelines, packages, containers, credentials and policy are for people alone`,
      ]
    : []
}
