// What generated documents are put together from: what readers and rules look for, and what they would rather not meet.

const lines = (text: string) => text.split('\n').filter(Boolean)

const letters = ['\n', '\n\n', '\r\n', ' ', '\t', '\u200b', '\u00a0', '\0', '\ud83d', ...'“”"‘’…😀']

const marks = lines(`
- 
1. 
# 
> 
\`\`\`
---
title: 
| a |
[a](http://b.example)
<p>
</p>
<div 
<pre>
<q>
<td>
<!--
&#xd800;
&amp;
%PDF-1.4
PK\u0003\u0004
`)

const words = lines(`
Sen. 
U.N. 
said 
 told 
By Ada Stone
Read more: 
Sign the petition here. 
We call on the council to act. 
more than 40 people 
$2 million 
12 May 2021 
Department of 
Aa Bb, Cc Dd and Ee Ff 
Dear Minister,
© 2021
`)

export const pieces = [...letters, ...marks, ...words]

export const wordPieces = [
  ...words,
  ...lines(`
<w:p>
</w:p>
<w:pPr><w:pStyle w:val="Title"/></w:pPr>
<w:pPr><w:numPr><w:ilvl w:val="9"/><w:numId w:val="1"/></w:numPr></w:pPr>
<w:r>
</w:r>
<w:rPr><w:vanish/></w:rPr>
<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>
<w:t>
</w:t>
<w:tab/>
<w:br w:type="page"/>
<w:tbl>
</w:tbl>
<w:tr>
</w:tr>
<w:tc>
</w:tc>
<w:tcPr><w:vMerge/><w:gridSpan w:val="1e9"/></w:tcPr>
<w:del>
</w:del>
<w:hyperlink r:id="a">
</w:hyperlink>
<w:footnoteReference w:id="1"/>
<w:fldChar w:fldCharType="begin"/>
<w:instrText>HYPERLINK "http://b.example"</w:instrText>
<w:fldChar w:fldCharType="end"/>
<mc:AlternateContent>
<mc:Choice>
<mc:Fallback>
</mc:Fallback>
</mc:AlternateContent>
<w:txbxContent>
</w:txbxContent>
<w:sdt><w:sdtContent>
<![CDATA[
]]>
<!--
&amp;
&#0;
&nothing;
`),
]

export const wordElements = lines(`
w:p
w:r
w:rPr
w:t
w:tbl
w:tr
w:tc
w:ins
w:del
w:hyperlink
w:sdt
w:sdtContent
w:pict
w:txbxContent
mc:AlternateContent
mc:Choice
mc:Fallback
`)
