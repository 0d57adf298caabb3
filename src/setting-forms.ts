import * as z from 'zod'

/** One setting: declared here once; help, docs and action.yml say the same by test. */
export interface Setting {
  /** For people; ends with a full stop. */
  description: string
  /** As it stands in `action.yml`; an empty text stands for none. */
  default: string
  unit?: string
  /** Never a flag: other users of a machine can read those. */
  secret?: true
  /** Accepted so that pipelines written for later versions run, but without effect yet. */
  reserved?: true
  /** What `action.yml` says instead of the default: an expression that the runner fills in. */
  actionDefault?: string
}

/** What people are told about each setting, by its schema. */
export const facts = z.registry<Setting>()

/** A schema with what people are told about it; a copy, since several settings share a form. */
export function setting<S extends z.ZodType>(schema: S, about: Setting): S {
  const own = schema.clone()
  facts.add(own, about)
  return own
}

/** `true` or `false`, as inputs and variables spell them. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
/** Any text; empty is none. */
export const text = z.string().transform((value) => (value === '' ? null : value))
/** A whole number within bounds. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, { error: 'expected a whole number' })
    .transform(Number)
    .pipe(z.int().min(least).max(most))
/** Minutes, fractions allowed; a day at the most. */
export const minutes = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/, { error: 'expected a number' })
  .transform(Number)
  .pipe(z.number().positive().max(1440))
/** Money per million tokens; empty is none. */
export const price = z
  .string()
  .regex(/^(?:\d+(?:\.\d+)?)?$/, { error: 'expected a number' })
  .transform((value) => (value === '' ? null : Number(value)))
