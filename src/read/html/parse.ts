/**
 * HTML → tree, by the HTML standard: parse5 and domhandler's nodes, which are what `cheerio.load` is made of, without a set
 * of methods that it makes for each page. Elements take less memory than its: those without attributes share one empty set,
 * and no namespaces of attributes are kept, which nothing here asks for.
 */
import { type Document, Element } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

type Made = ReturnType<typeof adapter.createElement>;

const NO_ATTRIBUTES: Record<string, string> = Object.freeze(Object.create(null));

const lean: typeof adapter = {
  ...adapter,
  createElement(name, namespace, attributes): Made {
    let attribs = NO_ATTRIBUTES;
    if (attributes.length > 0) {
      attribs = Object.create(null) as Record<string, string>;
      for (const { name: key, value } of attributes) attribs[key] = value;
    }
    const element = new Element(name, attribs, []);
    element.namespace = namespace;
    return element;
  },
  /** A second `<html>` or `<body>` adds what the first did not have. */
  adoptAttributes(element, attributes) {
    if (attributes.length > 0) element.attribs = Object.assign(Object.create(null), element.attribs);
    for (const { name, value } of attributes) element.attribs[name] ??= value;
  },
};

/** The tree of a page. Never throws; scripts are taken to run, so that `<noscript>` holds text and no elements. */
export function parseHtml(html: string): Document {
  return parse(html, { treeAdapter: lean, scriptingEnabled: true });
}
