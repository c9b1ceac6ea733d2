/** `Retry-After` (RFC 9110, section 10.2.3) in seconds from `now`, which a server writes as a number or a date; 0 where it asks for nothing. */
export function secondsAsked(header: string | undefined, now: number): number {
  if (header === undefined) return 0
  const asked = /^\d{1,9}$/u.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000
  return Number.isFinite(asked) ? Math.max(asked, 0) : 0
}
