import { anthropic } from '../contract/anthropic-vendor.ts'
import { gemini } from '../contract/gemini-vendor.ts'
import { openai } from '../contract/openai-vendor.ts'
import type { Vendor } from '../contract/vendor.ts'

/** Vendors that go through all scenarios of `provider-faults.test.ts`. */
export const vendors: Vendor[] = [openai, anthropic, gemini]
