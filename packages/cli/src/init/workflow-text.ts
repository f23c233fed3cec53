/** A GitHub workflow that lints what a pull request brings in, and the whole list after it is merged. */
export const workflowText: string = `name: listwright
on:
  push:
    branches: [main, master]
  pull_request:
permissions:
  contents: read
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  lint:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@249970729cb0ef3589644e2896645e5dc5ba9c38 # v6.5.0
        with:
          node-version: 24
      - if: github.event_name == 'pull_request'
        run: npx --yes github:listwright/listwright --since "origin/$GITHUB_BASE_REF"
      - if: github.event_name == 'push'
        run: npx --yes github:listwright/listwright
`
