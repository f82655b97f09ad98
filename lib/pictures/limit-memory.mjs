const pageBytes = 64 * 1024

/**
 * Lets the decoders of this thread have no more memory than this: a file of a thousand bytes may unpack to gigabytes,
 * and Node limits the memory of JavaScript alone.
 * @param {number} bytesMax
 * @returns {() => boolean} whether more was asked for
 */
export function limitMemory(bytesMax) {
  const { grow } = WebAssembly.Memory.prototype
  let wasRefused = false
  WebAssembly.Memory.prototype.grow = function (pages) {
    wasRefused ||= this.buffer.byteLength + pages * pageBytes > bytesMax
    if (wasRefused) throw new RangeError('This thread has as much memory as it may')
    return grow.call(this, pages)
  }
  return () => wasRefused
}
