/** One question and one answer in each format, invented, for the contract of readers and for fuzzing. */

import { docx, p } from '../documents/docx.ts';
import { column, pdf } from '../documents/pdf.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export const SAMPLES: Record<string, Uint8Array> = {
  'plain text': encode('Question: Is it open?\n\nAda Quill: It is, café and all.\n'),
  Markdown: encode(`---
title: A bridge
---
## Questions

**Question:** Is *it* open?

Ada Quill: It is, caf&eacute; and
all. [^1] 2*3*4 and \\*that\\*, [laughs](loudly) <inaudible>

1. One
2. Two
   - three

[Reporter]: Yes
`),
  HTML: encode(`<!doctype html><html lang="en"><head><title>A bridge</title></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<main><h1>A bridge</h1><p><b>Question:</b> Is it open?</p>
<p class="answer">Ada Quill: It is,<br>caf&eacute; and all.</p></main><footer>Imprint</footer></body></html>
`),
  XML: encode(`<?xml version="1.0" encoding="UTF-8"?>
<release><title>A bridge</title><date>2021-03-04</date>
<content><![CDATA[<p>Question: Is it open?</p><p>Ada Quill: It is, caf&eacute; and all.</p>]]></content>
</release>
`),
  WebVTT: encode(`WEBVTT - captions

NOTE by hand

00:01.000 --> 00:02.500
<v Question>Is it open?</v>

2
00:00:03.000 --> 00:00:04.000 align:start
<v.loud Ada Quill>It is,

00:00:04.000 --> 00:00:05.000
<v Ada Quill><i>caf&eacute;</i> and all. <inaudible>
`),
  SubRip: encode(`1
00:00:01,000 --> 00:00:02,500
Question: Is it open?

2
00:00:03,000 --> 00:00:04,000
{\\an8}Ada Quill: <i>It is,</i>
café and all.
`),
  PDF: pdf([column(['A bridge', 'Question: Is it open?', 'Ada Quill: It is, caf\xe9 and all.'])]),
  DOCX: docx({
    body: [p('A bridge'), p('Question:\tIs it open?'), p('Ada Quill: It is,\ncafé and all.')].join(
      '',
    ),
  }),
};
