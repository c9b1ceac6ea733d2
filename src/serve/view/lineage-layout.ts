import type { Branch } from './lineage-tree.ts'

/** Units of the drawing: one is one pixel at full width. */
export const drawing = {
  width: 1160,
  sourceWidth: 184,
  boxWidth: 132,
  boxHeight: 48,
  columnStart: 228,
  columnStep: 190,
  columnsMax: 5,
  rowStep: 62,
  laneTop: 28,
  laneGap: 8,
  laneHead: 26,
}

/** A box of the picture: a branch at its place. */
export interface PlacedBranch {
  readonly branch: Branch
  readonly x: number
  readonly y: number
  /** Centre of the box it hangs on; undefined where it hangs on the source itself. */
  readonly parent: { readonly x: number; readonly y: number } | undefined
}

/** A lane of the picture: where it stands and what is in it. */
export interface PlacedLane {
  readonly top: number
  readonly height: number
  /** Centre of the shape that says on whose word. */
  readonly sourceY: number
  readonly boxes: readonly PlacedBranch[]
}

/** Lanes one below the other; in each, children stand right of what they rest on, leaves in rows, a parent level with its first child. */
export function layOut(lanes: readonly (readonly Branch[])[]): {
  readonly lanes: readonly PlacedLane[]
  readonly height: number
} {
  let top = drawing.laneTop
  const placed = lanes.map((tree): PlacedLane => {
    const boxes = placeTree(tree, top + drawing.laneHead)
    const rows = Math.max(1, ...boxes.map((box) => Math.round((box.y - top - drawing.laneHead) / drawing.rowStep) + 1))
    const height = drawing.laneHead + rows * drawing.rowStep + 4
    const lane = { top, height, sourceY: (boxes[0]?.y ?? top + drawing.laneHead) + drawing.boxHeight / 2, boxes }
    top += height + drawing.laneGap
    return lane
  })
  return { lanes: placed, height: top }
}

interface Cursor {
  row: number
}

function placeTree(tree: readonly Branch[], top: number): readonly PlacedBranch[] {
  const cursor: Cursor = { row: 0 }
  return tree.flatMap((branch) => placeBranch(branch, { depth: 0, top, cursor, parent: undefined }))
}

interface Place {
  readonly depth: number
  readonly top: number
  readonly cursor: Cursor
  readonly parent: PlacedBranch['parent']
}

function placeBranch(branch: Branch, place: Place): readonly PlacedBranch[] {
  const x = drawing.columnStart + Math.min(place.depth, drawing.columnsMax - 1) * drawing.columnStep
  const y = place.top + place.cursor.row * drawing.rowStep
  const self: PlacedBranch = { branch, x, y, parent: place.parent }
  const centre = { x: x + drawing.boxWidth, y: y + drawing.boxHeight / 2 }
  const isDeepest = place.depth >= drawing.columnsMax - 1
  if (isDeepest && branch.children.length > 0) place.cursor.row += 1
  const children = branch.children.flatMap((child) =>
    placeBranch(child, { ...place, depth: place.depth + 1, parent: isDeepest ? undefined : centre }),
  )
  if (branch.children.length === 0) place.cursor.row += 1
  return [self, ...children]
}

/** A name cut into at most two lines of about 17 letters; longer ones end in an ellipsis. */
export function twoLines(name: string, letters = 17): readonly string[] {
  if (name.length <= letters) return [name]
  const at = name.lastIndexOf(' ', letters)
  const first = at > 0 ? name.slice(0, at) : name.slice(0, letters)
  const rest = name.slice(first.length).trim()
  return [first, rest.length <= letters ? rest : `${rest.slice(0, letters - 1)}…`]
}
