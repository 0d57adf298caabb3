import { matchesPath } from './text/glob.ts'

/* Files that hold credentials by custom. Their content is never shown to anybody, whatever tracks them. */
const denied = [
  '**/.env*',
  '**/*.env',
  '**/*.pem',
  '**/*.key',
  '**/*.p12',
  '**/*.pfx',
  '**/*.jks',
  '**/*.keystore',
  '**/*.kdbx',
  '**/*.ppk',
  '**/*.asc',
  '**/*.gpg',
  '**/*.tfvars',
  '**/*.tfvars.json',
  '**/*.tfstate',
  '**/*.tfstate.*',
  '**/id_rsa*',
  '**/id_dsa*',
  '**/id_ecdsa*',
  '**/id_ed25519*',
  '**/.npmrc',
  '**/.yarnrc.yml',
  '**/.pypirc',
  '**/pip.conf',
  '**/.netrc',
  '**/_netrc',
  '**/.pgpass',
  '**/.my.cnf',
  '**/.htpasswd',
  '**/.git-credentials',
  '**/.dockercfg',
  '**/.docker/config.json',
  '**/.aws/**',
  '**/.ssh/**',
  '**/.gnupg/**',
  '**/.kube/**',
  '**/kubeconfig',
  '**/credentials',
  '**/credentials.json',
  '**/service-account*.json',
  '**/.git/**',
]

/** Whether a file's content must not be shown: `.env*`, keys, `.npmrc`, credential files. */
export function isDenied(path: string): boolean {
  return denied.some((glob) => matchesPath(glob, path))
}
