/** How site owners name this crawler in robots.txt, X-Robots-Tag and meta elements (its product token, RFC 9309). */
export const crawlerToken = 'Headwater'
