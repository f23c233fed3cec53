import type {Edit} from './edit.ts'

/** A rule asked for the replacement of a text that does not stand where it said: a bug of that rule. */
export class WrongEditError extends Error {
  readonly edit: Edit

  constructor(edit: Edit, found: string) {
    const {rule, start, end, actual} = edit
    super(
      `Unexpected \`${found}\` at ${start}-${end} where rule \`${rule}\` wants to replace \`${actual}\`, nothing was changed`
    )
    this.name = 'WrongEditError'
    this.edit = edit
  }
}
