/** A GitHub workflow that says what a pull request brings in: the one that the readme recommends. */
export const workflowText: string = `name: listwright
on:
  pull_request:
permissions:
  contents: read
  pull-requests: read
jobs:
  lint:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: listwright/listwright@v0
`
