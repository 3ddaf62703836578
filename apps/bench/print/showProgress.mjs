/**
 * Says on one line of the screen what is being measured; an empty text takes the line away.
 *
 * @param {string} text
 */
export function showProgress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`)
}
