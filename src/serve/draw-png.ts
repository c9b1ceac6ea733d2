/** An SVG drawn as PNG; undefined where the optional package that draws it is not installed. */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const { Resvg } = await import('@resvg/resvg-js')
    const fonts = { loadSystemFonts: true, defaultFontFamily: 'Noto Sans' }
    return new Uint8Array(new Resvg(svg, { font: fonts }).render().asPng())
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}
