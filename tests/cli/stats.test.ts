import {expect, test} from 'vitest'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {cleanList} from './faulty-list.ts'
import {runMain} from './run-main.ts'

test('counts entries, sections, companies and hosts', async () => {
  const list = `${cleanList}\n## Nests\n\n* [Twigs at Robin](https://www.robin.example/twigs)\n* [Mud at Martin](https://robin.example/mud)\n`
  const cwd = temporaryFolder({'README.md': list})
  const {code, stdout} = await runMain(['stats', 'README.md'], {cwd})
  expect(code).toBe(0)
  expect(stdout).toMatchInlineSnapshot(`
      "README.md 4 entries, 2 sections, 2 companies, 2 hosts

        Section                                         Entries  Companies      Hosts
        Birds                                                 2          0          1
          Nests                                               2          2          1

        Company                                         Entries
        Martin                                                1
        Robin                                                 1

        Host                                            Entries
        birds.example                                         2
        robin.example                                         2
      "
    `)
  const json = await runMain(['stats', 'README.md', '--format', 'json'], {cwd})
  expect(JSON.parse(json.stdout)).toMatchObject({
    version: 1,
    files: [
      {
        path: 'README.md',
        entries: 4,
        sections: [
          {title: 'Birds', depth: 1, entries: 2, companies: 0, hosts: 1},
          {title: 'Nests', depth: 2, entries: 2, companies: 2, hosts: 1}
        ],
        companies: [
          {name: 'Martin', entries: 1},
          {name: 'Robin', entries: 1}
        ],
        hosts: [
          {name: 'birds.example', entries: 2},
          {name: 'robin.example', entries: 2}
        ]
      }
    ]
  })
})

test('says what it cannot read', async () => {
  const {code, stderr} = await runMain(['stats', 'missing.md'], {cwd: temporaryFolder()})
  expect(code).toBe(2)
  expect(stderr).toContain('missing.md')
})
