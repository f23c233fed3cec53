import companySuffix from 'remark-lint-company-suffix'
import deadAnchors from 'remark-lint-dead-anchors'
import duplicateUrls from 'remark-lint-duplicate-urls'
import entryDescription from 'remark-lint-entry-description'
import entryOrder from 'remark-lint-entry-order'
import entryShape from 'remark-lint-entry-shape'
import entryTitle from 'remark-lint-entry-title'
import listLayout from 'remark-lint-list-layout'
import properNames from 'remark-lint-proper-names'
import sectionContent from 'remark-lint-section-content'
import sectionOrder from 'remark-lint-section-order'
import tableOfContents from 'remark-lint-table-of-contents'
import urlHygiene from 'remark-lint-url-hygiene'
import type {ListRule} from 'unified-list-rule'

/** All rules for curated lists, by id. */
export const rules: Record<string, ListRule> = {
  'company-suffix': companySuffix,
  'dead-anchors': deadAnchors,
  'duplicate-urls': duplicateUrls,
  'entry-description': entryDescription,
  'entry-order': entryOrder,
  'entry-shape': entryShape,
  'entry-title': entryTitle,
  'list-layout': listLayout,
  'proper-names': properNames,
  'section-content': sectionContent,
  'section-order': sectionOrder,
  'table-of-contents': tableOfContents,
  'url-hygiene': urlHygiene
}
