import { LRUCache } from 'lru-cache'
import { oneAtATime } from '../../media/oneAtATime.ts'

/** Drawn pictures by the hash of what they show; what a picture shows is decided anew by each request. */
const kept = new LRUCache<string, Buffer>({
  maxSize: 16_000_000,
  sizeCalculation: (picture) => picture.length,
})
const underWay = new Map<string, Promise<Buffer>>()

/** The picture of this hash, drawn once however many ask for it at a time, and one after the other. */
export function keptOrDrawn(hash: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const known = kept.get(hash)
  if (known) return Promise.resolve(known)
  const started = underWay.get(hash)
  if (started) return started
  const drawn = oneAtATime(draw)
    .then((picture) => {
      kept.set(hash, picture)
      return picture
    })
    .finally(() => underWay.delete(hash))
  underWay.set(hash, drawn)
  return drawn
}
