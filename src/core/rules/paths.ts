/** Whether Semgrep takes a file of a folder for one of rules: YAML, not hidden, no test of a rule. */
export function isRulesPath(path: string): boolean {
  return /\.ya?ml$/.test(path) && !/\.test\.ya?ml$/.test(path) && !path.split('/').some(isHidden)
}

/** Hidden files and folders hold other things, but for those that Semgrep's own name marks. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') && !name.startsWith('.semgrep')
}

/** What `semgrep-config` names, one by one: separated by commas, or by white space as in Semgrep's own SEMGREP_RULES. */
export function configNames(setting: string | null): string[] {
  return (setting ?? '').split(/[\s,]+/).filter((name) => name !== '')
}

/** Whether a name stands for rules that Semgrep fetches. https://semgrep.dev/docs/running-rules */
export function isRemote(name: string): boolean {
  return /^(?:[prs]\/|https?:\/\/)|^(?:auto|policy|supply-chain|secrets|code|-)$/.test(name)
}
