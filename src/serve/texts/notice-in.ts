/** The notice by the name that an address gives it; undefined where there is none. */
export function noticeIn(notices: Readonly<Record<string, string>>, name: string | undefined): string | undefined {
  return name !== undefined && Object.hasOwn(notices, name) ? notices[name] : undefined
}
