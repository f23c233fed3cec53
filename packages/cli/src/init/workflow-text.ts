/** A GitHub workflow that says what a pull request brings in: the one that the readme recommends. */
export const workflowText: string = `name: listwright
on:
  pull_request:
permissions:
  contents: read
  pull-requests: read
concurrency:
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  lint:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: listwright/listwright@v0
`
