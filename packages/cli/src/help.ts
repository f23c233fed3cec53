import type {Command} from './command-line/command.ts'

type Bold = (text: string) => string

/** What `--help` says of a command, without colours; `bold` marks titles. */
export function helpText(command: Command, bold: Bold): string {
  const own = {explain, init, stats}
  return command === 'lint' || command === 'help' ? whole(bold) : own[command](bold)
}

function whole(bold: Bold): string {
  return `${bold('listwright')} keeps a curated list right: it learns what the list agrees
on, then holds every line to it and repairs what is certain.

${bold('Usage')}
  listwright                  lint the readme, or the files that the config says
  listwright README.md docs/  lint files, folders, globs
  listwright --fix README.md  repair, touching nothing else
  listwright explain [rule]   say what the rules find, and why
  listwright init [file]      write .listwright.yml from what the list agrees on
  listwright stats [file]     count entries, sections, companies, hosts
  listwright help [command]   say this, or more about a command

${bold('Repair')}
  --fix                       repair what is certain, marked [*] in the report
  --fix --unsafe              also take a suggestion where there is only one
  --diff                      print the repair as a diff, write nothing

${bold('What to look at')}
  --since REV                 only what is new since a git revision
  --since REV --deepen        fetch what a shallow clone lacks for that
  --heed-added-comments       let comments count that the change adds, too
  --staged                    only what the next commit brings in
  --baseline FILE             only what is not recorded in a file
  --update-baseline           record all that is found in it, drop what is gone
  --files                     also compare the files with each other
  --only RULE,RULE            only these rules, to report and to repair
  --rule ID=SETTING           off, warn, error, or options {name: value}
  --config FILE               instead of the repository's .listwright.yml
  - [--stdin-filename PATH]   read standard input; with --fix, write it repaired

${bold('Report')}
  --format pretty|text|json   for people (default), for grep, for programs
      sarif|github|markdown   for code scanning, annotations, job summaries
      junit|gitlab            for other CI servers
  --fail-on LEVEL             makes exit code 1: warning (default), error, never
  --color auto|always|never   (NO_COLOR and FORCE_COLOR are heeded, too)

${bold('init')}
  --contributing              write the rules in words into CONTRIBUTING.md, too
  --workflow                  write a GitHub workflow, too
  --force                     replace a config that is there

${bold('Exit codes')}
  0  nothing found    1  something found    2  listwright could not do its job

  -h, --help    -v, --version    https://github.com/listwright/listwright
`
}

function init(bold: Bold): string {
  return `${bold('listwright init')} says what a list keeps to, and writes that into .listwright.yml.
A run under it finds exactly what a run without it finds; the rules go on
learning what is not set. Nothing is asked, nothing is sent anywhere.

${bold('Usage')}
  listwright init             read the readme
  listwright init LIST.md     read another list

${bold('Options')}
  --contributing              write the rules in words into CONTRIBUTING.md, too
  --workflow                  write .github/workflows/listwright.yml, too
  --force                     replace what is there
  --color auto|always|never
`
}

function stats(bold: Bold): string {
  return `${bold('listwright stats')} counts what a list holds: entries, sections, companies, hosts.

${bold('Usage')}
  listwright stats            of the readme, or the files that the config says
  listwright stats LIST.md    of other lists

${bold('Options')}
  --format pretty|json        for people (default), for programs
  --config FILE               instead of the repository's .listwright.yml
  --color auto|always|never
`
}

function explain(bold: Bold): string {
  return `${bold('listwright explain')} says what the rules find, and why.

${bold('Usage')}
  listwright explain          all rules, a line each
  listwright explain RULE     one of them, with its options

${bold('Options')}
  --color auto|always|never
`
}
