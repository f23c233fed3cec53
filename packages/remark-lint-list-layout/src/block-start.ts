/** Tells whether a line of a paragraph looks like the start of another block: it is only text because of where it stands. */
export function mayBeginBlock(line: string): boolean {
  return /^[\t ]*[-+*#>`~<|:=_0-9]/.test(line)
}
