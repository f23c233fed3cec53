import {expect, test} from 'vitest'
import {faultyLine, runOn, type Scenario, scenario} from '../scenario.ts'
import {type Change, changes, mendedLine} from './changes.ts'
import {checkouts, type Way, ways, workspaceOf} from './ways.ts'

type Cell = {way: string; change: string; checkout: (typeof checkouts)[number]}

/** Every combination of the three takes three times as long. */
const isWhole = process.env.LISTWRIGHT_MATRIX === 'all'

/** By their ways. */
const cells = Object.keys(ways).map((way, row) =>
  Object.keys(changes).flatMap((change, column) =>
    checkouts
      // So that every two of way, change and checkout meet.
      .filter((_, index) => isWhole || (row + column) % checkouts.length === index)
      .map((checkout): Cell => ({way, change, checkout}))
  )
)

test('every two of way, change and checkout meet', () => {
  const met = new Set(
    cells.flat().flatMap(({way, change, checkout}) => [way + change, way + checkout, change + checkout])
  )
  const [rows, columns] = [Object.keys(ways).length, Object.keys(changes).length]
  expect(met.size).toBe(rows * columns + (rows + columns) * checkouts.length)
})

test.each(cells.map((row) => [row[0]?.way, row] as const))(
  '%s: first run, another, forced push, repaired; whatever the change and the checkout',
  async (_, row) => {
    await Promise.all(row.map(walkThrough))
  },
  120_000
)

async function walkThrough(cell: Cell): Promise<void> {
  const name = Object.values(cell).join(', ')
  const [way, change] = [ways[cell.way], changes[cell.change]]
  if (!way || !change) throw new Error(`Unexpected cell ${name}`)
  const scene = await opened(way, change)
  const {repository, github} = scene
  const run = () => {
    const step = {event: way.event, payload: way.payloadOf(scene), workspace: workspaceOf(scene, cell.checkout)}
    return runOn(scene, {...step, inputs: {review: 'suggestions'}})
  }
  const [posted, again, mended] = statuses(way)
  const counts = {'new-count': '1', 'existing-count': '1'}
  expect(await run(), name).toMatchObject({code: 1, outputs: {...counts, 'review-status': posted}})
  expect(await run(), name).toMatchObject({code: 1, outputs: {...counts, 'review-status': again}})
  repository.git('reset', '--quiet', '--hard', scene.base)
  github.state.pull.head = repository.commit(change.withLine(faultyLine))
  expect(await run(), name).toMatchObject({code: 1, outputs: {...counts, 'review-status': again}})
  github.state.pull.head = repository.commit(change.withLine(mendedLine))
  expect(await run(), name).toMatchObject({code: 0, outputs: {'new-count': '0', 'review-status': mended}})
  expect(
    github.state.threads.map(({isResolved}) => isResolved),
    name
  ).toEqual(posted === 'posted' ? [true] : [])
  expect(github.state.comments, name).toEqual([])
}

/** What comes of posting in the first run, in those after it, and when the fault is mended. */
function statuses({isReviewed, isReadOnly}: Way): string[] {
  if (!isReviewed) return ['off', 'off', 'off']
  return isReadOnly ? ['degraded', 'degraded', 'unchanged'] : ['posted', 'unchanged', 'posted']
}

async function opened(way: Way, change: Change): Promise<Scenario> {
  const options = {pull: way.origin, isReadOnly: way.isReadOnly}
  const scene = await scenario(change.withLine(faultyLine), change.first, options)
  if (change.meanwhile && way.event !== 'push') {
    const {repository, github} = scene
    repository.git('checkout', '--quiet', 'main')
    github.state.pull.base = repository.commit(change.meanwhile)
    repository.git('checkout', '--quiet', github.state.pull.headRef)
  }
  return scene
}
