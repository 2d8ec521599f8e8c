/**
 * Documents that no fixture was made from: each written by hand in a markup of its own, with what a careful reader would
 * take from it. All sentences are synthetic: written for these tests, in the inspectorate's manner.
 */

/** One document and its expected reading. */
export interface Unseen {
  name: string;
  url: string | null;
  as: 'html' | 'text';
  text: string;
  expect: {
    documentKind?: string;
    body: string | null;
    programme: string | null;
    cycle: string | null;
    pillar?: string | null;
    publishedOn?: string;
    lastUpdated?: string;
    embargoUntil?: string;
    /** Area (`body:area` where the document judges several) → `good`, `not-shown`, `good < 2017` for one carried over. */
    judgments: Record<string, string>;
    /** `area grade year`, in any order. */
    previous?: string[];
    /** `kind area: text | point | point`, in document order; kinds are `afi`, `cause`, `rec`, `practice`. */
    findings?: string[];
    /** Codes of problems that must be told. Others than these and `grade-not-shown` must not. */
    problems?: string[];
    /** Deadlines found, as dates, in order; `*`: any. */
    deadlines?: (string | null)[];
    /** Area → the clue that its grade was read from, for those named. */
    readFrom?: Record<string, string>;
  };
}

/** A page of a content system: banner, cookie notice, menus, sidebar, related links that name other bodies' grades. */
export function crowded(title: string, content: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB" class="no-js"><head><meta charset="utf-8"><title>${title} - HMICFRS</title>
<meta property="og:site_name" content="HMICFRS"><script>window.dataLayer=[{grade:'inadequate'}];</script></head>
<body class="page-template page-good wp-singular"><a class="skip" href="#content">Skip to content</a>
<div id="ccc-notify" role="dialog" aria-label="Cookie preferences"><p>We use cookies to give you a good experience.</p><button>Accept all cookies</button></div>
<header class="site-header"><div class="logo"><a href="/"><img src="/logo.svg" alt="HMICFRS"></a></div>
<nav aria-label="Main"><ul><li><a href="/peel-assessments/">PEEL assessments</a></li><li><a href="/peel-assessments/peel-2018/kent/">Kent</a></li><li><a href="/news/">News</a></li></ul></nav></header>
<div class="breadcrumbs"><a href="/">Home</a> &raquo; <a href="/peel-assessments/">PEEL assessments</a> &raquo; <span>${title}</span></div>
<div id="content" class="elementor"><div class="elementor-section"><div class="elementor-container"><div class="elementor-column col-8">
${content}
</div></div></div></div>
<aside class="sidebar widget-area"><h2>Other forces</h2><ul><li><a href="/x/">Surrey Police</a> <span class="grade grade-outstanding">Outstanding</span></li><li><a href="/y/">Cleveland Police</a> <span class="grade grade-inadequate">Inadequate</span></li></ul></aside>
<footer><h2>Contact us</h2><p>Was this page good? <a href="/feedback">Tell us</a></p><p>© Crown copyright</p></footer></body></html>`;
}

/** A page of a government design system: phase banner, breadcrumbs, one main element. */
export function plainPage(title: string, main: string): string {
  return `<!doctype html><html lang="en" class="govuk-template"><head><title>${title} | HMICFRS</title></head><body class="govuk-template__body">
<div class="govuk-cookie-banner" data-nosnippet role="region" aria-label="Cookies on this service"><div><h2>Cookies on this service</h2><p>We use some essential cookies.</p></div></div>
<a href="#main-content" class="govuk-skip-link">Skip to main content</a>
<div class="govuk-width-container"><div class="govuk-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/peel">PEEL</a></li></ol></div>
<main class="govuk-main-wrapper" id="main-content" role="main">
${main}
</main></div>
<footer class="govuk-footer" role="contentinfo"><p>All content is available under the Open Government Licence v3.0</p></footer></body></html>`;
}
