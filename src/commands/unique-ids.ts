/** Gives ids that differ: the second input that asks for `a` gets `a-2`. */
export function openIdRegister(): (wanted: string) => string {
  const given = new Set<string>()
  const nextNumbers = new Map<string, number>()
  return (wanted) => {
    let id = wanted
    let number = nextNumbers.get(wanted) ?? 2
    // Ends after at most as many steps as ids were given; the next number is kept, so that many equal ids stay cheap.
    while (given.has(id)) {
      id = `${wanted}-${number}`
      number += 1
    }
    nextNumbers.set(wanted, number)
    given.add(id)
    return id
  }
}
