/**
 * The fonts that a page needs, fetched before the style sheet asks for them. The first sets the headings; the others wait
 * until what the page can't be painted without has come.
 */
export function Fonts({ addresses = [] }: { addresses?: readonly string[] }) {
  return addresses.map((address, index) => (
    <link
      key={address}
      rel="preload"
      href={address}
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
      fetchPriority={index > 0 ? 'low' : undefined}
    />
  ))
}
