// Lines that pages put between two paragraphs of a story and that belong to neither.

const furniture =
  /^[\s([*_-]*(?:advertisement|advertising|ad|sponsored|story continues below|article continues (?:below|after)|continue reading|read more|sign up|subscribe|related|watch|photo|image|scroll to continue|loading)\b/i

export function isInterruption(text: string): boolean {
  return text.length < 120 && furniture.test(text)
}
