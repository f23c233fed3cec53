import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, inject, test} from 'vitest'
import {faultyList, repairedList} from '../cli/faulty-list.ts'
import {project} from './project.ts'

const {version, tarballs} = inject('release')

test('npx runs the command from an empty folder, and init writes a config there', () => {
  const {folder, run} = project('npm', {'readme.md': faultyList})
  const listwright = (...args: string[]) => run('npx', '--yes', 'listwright', ...args)

  const first = listwright()
  expect(first).toMatchObject({status: 1, output: expect.stringContaining('readme.md:3:')})
  const again = listwright('--version')
  expect(again).toMatchObject({status: 0, output: `${version}\n`})
  expect(listwright('init')).toMatchObject({status: 0, output: expect.stringContaining('Wrote .listwright.yml')})
  expect(readFileSync(join(folder, '.listwright.yml'), 'utf8')).toContain('readme.md')
  expect(listwright('--fix')).toMatchObject({status: 0})
  expect(readFileSync(join(folder, 'readme.md'), 'utf8')).toBe(repairedList)

  const {size} = statSync(join(tarballs, `listwright-${version}.tgz`))
  console.log(
    `npx listwright: ${Math.round(size / 1024)} KB; ${first.milliseconds} ms the first time, then ${again.milliseconds} ms`
  )
})
