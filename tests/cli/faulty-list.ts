/** A list with one fault that `--fix` repairs: blanks inside the text of a link. */
export const faultyList = `# Lamps

* [Oil Lamps ](https://lamps.example/oil)
* [Gas Lamps](https://lamps.example/gas)
`

/** The same list, repaired. */
export const repairedList: string = faultyList.replace('Lamps ]', 'Lamps]')

/** A list without fault. */
export const cleanList = `# Birds

* [Owls](https://birds.example/owls)
* [Wrens](https://birds.example/wrens)
`
