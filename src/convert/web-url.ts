/** Characters that an address may not have: browsers drop some of them, so that "java\nscript:" would pass for a relative one. */
const forbidden = /[\u0000-\u001f]/;

const withScheme = (text: string): string => (text.startsWith('//') ? `https:${text}` : text).replaceAll(' ', '%20');

/** An address that a reader may be sent to, `//host` with its scheme; undefined where it is not http(s) or mailto. */
export function webUrl(text: string): string | undefined {
  const url = withScheme(text.trim());
  return /^(https?:\/\/.|mailto:.)/i.test(url) && !forbidden.test(url) ? url : undefined;
}

/** Whether a text is the whole address of a page. */
export const isHttp = (text = ''): boolean => /^https?:\/\//i.test(text);

/** An address of a picture or film, which may be relative to the page; undefined for any scheme but http(s). */
export function mediaUrl(text: string): string | undefined {
  const url = withScheme(text.trim());
  if (url === '' || forbidden.test(url) || /[<>"]/.test(url)) return undefined;
  return /^https?:\/\/./i.test(url) || !/^[a-z][a-z\d+.-]*:/i.test(url) ? url : undefined;
}
