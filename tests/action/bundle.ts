import {cachedPath} from '../../scripts/bundle/make-bundle.mjs'

/** The path of the Action's bundle; tests/bundles.ts has made it from the sources. */
export function actionBundle(): string {
  return cachedPath('action')
}

/** The path of the command's bundle; tests/bundles.ts has made it from the sources. */
export function commandBundle(): string {
  return cachedPath('cli')
}
