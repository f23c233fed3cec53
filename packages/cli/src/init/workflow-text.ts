/** A GitHub workflow that lints what a pull request brings in, and the whole list after it is merged. */
export const workflowText: string = `name: listwright
on:
  push:
    branches: [main, master]
  pull_request:
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v6
        with:
          node-version: 24
      - if: github.event_name == 'pull_request'
        run: npx --yes listwright --since "origin/$GITHUB_BASE_REF"
      - if: github.event_name == 'push'
        run: npx --yes listwright
`
