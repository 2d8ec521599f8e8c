/**
 * HTML by hono's escaping template. Its type allows for promises inside; without one among the values it answers at
 * once, and ours are plain values: this narrows the type and refuses anything else.
 */
import { html as template } from 'hono/html';

/** A piece of HTML whose values have been escaped. */
export interface Markup {
  readonly isEscaped: true;
  toString(): string;
}

/** Escaping template: values become text, pieces made by `html` stay markup, arrays are joined, `null` and `false` are nothing. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Markup {
  const made = template(strings, ...values);
  if (made instanceof Promise) throw new TypeError('html`…` was given a promise: give it the value.');
  return made as unknown as Markup;
}
