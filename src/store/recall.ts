/** Whether a name has been asked about before, as far as the last `namesMax` names go. */
export function openRecall(namesMax: number): (name: string) => boolean {
  const names = new Set<string>()
  return (name) => {
    const isKnown = names.delete(name)
    names.add(name)
    if (names.size <= namesMax) return isKnown
    const [oldest] = names
    if (oldest !== undefined) names.delete(oldest)
    return isKnown
  }
}
