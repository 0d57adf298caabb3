/** The same as in package.json, by test. */
export const version = '0.1.0'
