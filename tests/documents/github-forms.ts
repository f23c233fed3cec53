import {type Content, type Fault, isMapping, listOf, mappingOf, type Way} from './block.ts'

/** What a mapping needs and what else it may have. */
type Keys = {needs: string[]; may?: string[]}

/** GitHub Docs, "Syntax for GitHub's form schema": what `attributes` of an element may have beside its label. */
const elements: Record<string, Keys> = {
  markdown: {needs: ['value']},
  input: {needs: ['label'], may: ['description', 'placeholder', 'value']},
  textarea: {needs: ['label'], may: ['description', 'placeholder', 'value', 'render']},
  dropdown: {needs: ['label', 'options'], may: ['description', 'multiple', 'default']},
  checkboxes: {needs: ['label', 'options'], may: ['description']}
}

/** What is wrong with a form for issues (GitHub Docs, "Syntax for issue forms"). */
export function issueFormFaults(content: Content): Fault[] {
  const form = mappingOf(content.value)
  const body = listOf(form.body)
  const ids = body.map((element) => mappingOf(element).id).filter((id) => id !== undefined)
  const may = ['title', 'labels', 'assignees', 'projects', 'type']
  return [
    ...keyFaults(content, [], {needs: ['name', 'description', 'body'], may}),
    ...(new Set(ids).size < ids.length ? [fault(content, ['body'], 'Two elements have one `id`')] : []),
    ...body.flatMap((element, index) => elementFaults(content, mappingOf(element), ['body', index]))
  ]
}

function elementFaults(content: Content, {type}: Record<string, unknown>, way: Way): Fault[] {
  const attributes = elements[String(type)]
  if (attributes === undefined) return [fault(content, [...way, 'type'], `Unknown type \`${type}\``)]
  return [
    ...keyFaults(content, way, {needs: ['type', 'attributes'], may: ['id', 'validations']}),
    ...keyFaults(content, [...way, 'attributes'], attributes)
  ]
}

/** What is wrong with the choice of forms. */
export function issueChooserFaults(content: Content): Fault[] {
  const links = listOf(mappingOf(content.value).contact_links)
  return [
    ...keyFaults(content, [], {needs: ['blank_issues_enabled'], may: ['contact_links']}),
    ...links.flatMap((_, index) => keyFaults(content, ['contact_links', index], {needs: ['name', 'url', 'about']}))
  ]
}

/** What is wrong with `.github/dependabot.yml`, as far as we use it. */
export function dependabotFaults(content: Content): Fault[] {
  const {version, updates} = mappingOf(content.value)
  const needs = ['package-ecosystem', 'directory', 'schedule']
  const may = ['cooldown', 'groups', 'ignore', 'open-pull-requests-limit', 'versioning-strategy']
  return [
    ...(version === 2 ? [] : [fault(content, ['version'], 'The version is 2')]),
    ...keyFaults(content, [], {needs: ['version', 'updates']}),
    ...listOf(updates).flatMap((_, index) => [
      ...keyFaults(content, ['updates', index], {needs, may}),
      ...keyFaults(content, ['updates', index, 'schedule'], {needs: ['interval'], may: ['day', 'time']})
    ])
  ]
}

function keyFaults(content: Content, way: Way, {needs, may = []}: Keys): Fault[] {
  const value = way.reduce<unknown>(
    (part, key) => (isMapping(part) || Array.isArray(part) ? Reflect.get(part, key) : undefined),
    content.value
  )
  const keys = Object.keys(mappingOf(value))
  const strange = keys.filter((key) => !needs.includes(key) && !may.includes(key))
  const missing = needs.filter((key) => !keys.includes(key))
  return [
    ...strange.map((key) => fault(content, [...way, key], `Unknown \`${key}\``)),
    ...missing.map((key) => fault(content, way, `\`${key}\` is missing`))
  ]
}

function fault({lineOf}: Content, way: Way, message: string): Fault {
  return {line: lineOf(way), check: 'keys', message}
}
