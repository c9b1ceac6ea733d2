import type { DeletedEntry } from '../model/deleted-entry.ts'
import { firstInstant, presentText } from './item-parts.ts'
import { plainTextOf } from './plain-text.ts'
import { childNamed, childrenNamed, textOf, type XmlElement } from './xml-tree.ts'

/** The entries that an Atom or RSS feed takes back, in its order, at most `entriesMax`. */
export function readDeletedEntries(channel: XmlElement, entriesMax: number): readonly DeletedEntry[] {
  return childrenNamed(channel, 'at:deleted-entry')
    .slice(0, entriesMax)
    .flatMap((element) => {
      const id = presentText(element.attributes.get('ref'))
      if (id === undefined) return []
      const deletedAt = firstInstant(element.attributes.get('when'))
      const reason = plainTextOf(textOf(childNamed(element, 'at:comment')))
      return [{ id, ...(deletedAt === undefined ? {} : { deletedAt }), ...(reason === undefined ? {} : { reason }) }]
    })
}
