/** The style of the HTML file for readers: wide, narrow, dark and on paper. Fonts of the reader's own machine; nothing is fetched. */

export const READER_STYLE = `
:root{color-scheme:light dark;--paper:#fdfbf7;--sunken:#f5f2ec;--hair:#e3dfd7;--hair-strong:#cbc5ba;--ink:#25201b;--ink-2:#514a42;--ink-3:#6b645b;--accent:#8c2f26;--claim-tint:#fdf0d3;--claim-line:#b87a14;--quote-line:#3a78c9;--note-line:#2e8b62;--good:#1c7048;--warn:#8a5a0a;--bad:#b02a25;--neutral:#514a42;--serif:"Source Serif 4 Variable","Source Serif 4",Charter,"Bitstream Charter","Iowan Old Style",Georgia,serif;--sans:"Inter Variable",Inter,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#161310;--sunken:#1f1b17;--hair:#332e28;--hair-strong:#4d463e;--ink:#e9e3d9;--ink-2:#beb6aa;--ink-3:#a0988c;--accent:#e79182;--claim-tint:#43351a;--claim-line:#d9a441;--quote-line:#7fb0f0;--note-line:#63c295;--good:#6fcf9c;--warn:#e2b45c;--bad:#f08c82;--neutral:#beb6aa}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 19px/31px var(--serif);-webkit-font-smoothing:antialiased;overflow-wrap:break-word}
.page{max-width:968px;margin:0 auto;padding:56px 0 80px}
.meta,.kinds,.remark,footer,.banner,figcaption{font-family:var(--sans)}
header,h1,.kinds,footer,.lost{max-width:640px}
.meta{margin:0;font-size:13px;line-height:20px;color:var(--ink-3)}
.meta::first-letter{text-transform:uppercase}
h1{font:600 40px/46px var(--serif);letter-spacing:-.015em;margin:8px 0 16px;text-wrap:balance}
.kinds{display:flex;flex-wrap:wrap;gap:4px 20px;margin:0 0 28px;padding:10px 0;list-style:none;font-size:13px;line-height:22px;color:var(--ink-2);border-block:1px solid var(--hair)}
.text{hyphens:auto;-webkit-hyphens:auto}h2,h3,h4{hyphens:manual;-webkit-hyphens:manual}
.text{display:grid;grid-template-columns:640px 280px;column-gap:48px}
.block{grid-column:1;min-width:0}
.block>*:first-child{margin-top:0}
p{margin:0 0 18px;text-wrap:pretty}
h2,h3,h4{font:600 23px/30px var(--serif);margin:0 0 8px;padding-top:20px;text-wrap:balance}
h3{font-size:20px}h4{font-size:19px}
blockquote{margin:0 0 18px;padding-left:20px;border-left:3px solid var(--hair-strong);font-style:italic}
ul,ol{margin:0 0 18px;padding-left:28px}li>p{margin-bottom:4px}
figure{margin:0 0 18px;padding:12px 16px;background:var(--sunken);border-radius:6px}figure.held{padding:0;background:none}figure.held img{display:block;max-width:100%;height:auto;margin:0 0 8px}figcaption{font-size:13px;line-height:20px;color:var(--ink-2)}
a{color:inherit;text-decoration-color:var(--hair-strong);text-underline-offset:3px}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.related{margin:12px 0 18px;padding:16px 20px;background:var(--sunken);border-radius:8px;font-size:16px;line-height:25px}
.related p{margin:0}.related>p{font:600 13px/20px var(--sans);color:var(--ink-2)}
.related-item{padding-top:10px}.related-item>p:first-child{font-weight:600}.related-item>p+p{color:var(--ink-2)}
.mark{color:inherit;background:none;text-decoration-line:underline;text-underline-offset:5px;text-decoration-skip-ink:none}
.mark.note{text-decoration-style:dashed;text-decoration-color:var(--note-line);text-decoration-thickness:1.5px}
.mark.quote{text-decoration-style:dotted;text-decoration-color:var(--quote-line);text-decoration-thickness:2.5px}
.mark.claim{text-decoration-style:solid;text-decoration-color:var(--claim-line);text-decoration-thickness:2px;background:var(--claim-tint);-webkit-box-decoration-break:clone;box-decoration-break:clone}
.mark.claim.open{text-decoration-thickness:1px;background:none}
.mark.quote.open{text-decoration-thickness:1.5px}
.mark.deep{box-shadow:0 5px 0 -3px var(--claim-line)}
.mark.deep.quote{box-shadow:0 5px 0 -3px var(--quote-line)}
.mark.deep.note{box-shadow:0 5px 0 -3px var(--note-line)}
.mark.in{opacity:.92}
.ref{font:600 11.5px/0 var(--sans);margin-left:1px}
.ref+.ref{margin-left:4px}
.ref a,.no{color:var(--accent);text-decoration:none;font-variant-numeric:tabular-nums}
.ref a{padding:6px 1px}.ref a:hover,.no:hover{text-decoration:underline}
.notes{grid-column:2;min-width:0;padding-bottom:20px}
.remark{font-size:13.5px;line-height:20px;color:var(--ink-2);border-top:2px solid var(--hair-strong);padding:8px 0 0;margin:8px 0 16px;scroll-margin-top:24px}
.remark p{margin:0 0 4px}.remark ul,.remark ol{margin:0 0 4px;padding-left:18px}.remark li>p{margin:0}
.remark strong{color:var(--ink)}.remark .good{color:var(--good)}.remark .warn{color:var(--warn)}.remark .bad{color:var(--bad)}.remark .neutral{color:var(--ink)}
.remark .small,.remark .small a{font-size:12.5px;line-height:19px;color:var(--ink-3)}
.no{font-weight:600;margin-right:7px}
.remark:target,.ref:has(a:target){background:var(--claim-tint)}
.label{font-style:normal;font-weight:600;font-size:11.5px;color:var(--accent);border:1px solid currentColor;border-radius:4px;padding:0 5px}
.internal{border-top-style:dashed}
.banner{margin:0;padding:10px 24px;background:var(--accent);color:var(--paper);font-size:14px;line-height:20px;text-align:center}
footer{border-top:1px solid var(--hair);margin-top:24px;padding-top:12px;font-size:13px;line-height:20px;color:var(--ink-3)}
@media (max-width:1023px){
.page{max-width:680px;padding:28px 20px 56px}
h1{font-size:30px;line-height:36px}
body{font-size:18px;line-height:29px}
.text{display:block}
.notes{padding:0 0 4px}
.remark{margin:0 0 12px;padding:10px 14px;border:0;border-left:3px solid var(--hair-strong);background:var(--sunken);border-radius:0 8px 8px 0}
.claim-remark{border-left-color:var(--claim-line)}.quote-remark{border-left-color:var(--quote-line)}.note-remark{border-left-color:var(--note-line)}
.notes{margin-bottom:18px}
}
@media (forced-colors:active){.mark{text-decoration-color:Highlight}.mark.claim{background:none}}
@media print{
@page{margin:20mm 18mm}
:root{--paper:#fff;--sunken:#fff;--ink:#000;--ink-2:#222;--ink-3:#444;--accent:#000;--claim-tint:transparent;--claim-line:#000;--quote-line:#000;--note-line:#000;--good:#000;--warn:#000;--bad:#000;--hair:#bbb;--hair-strong:#888;color-scheme:light}
body{font-size:11pt;line-height:16pt}
.page{max-width:none;padding:0}header,h1,.kinds,footer,.lost{max-width:none}
h1{font-size:22pt;line-height:26pt}h2,h3,h4{font-size:13pt;line-height:18pt;padding-top:8pt;break-after:avoid}
.text{display:block}
.notes{margin:0 0 10pt 12pt;padding:0}
.remark{font-size:9pt;line-height:12.5pt;margin:0 0 4pt;padding:0 0 0 8pt;border:0;border-left:1.5pt solid #888;background:none;border-radius:0;break-inside:avoid}
.remark .small,.remark .small a{font-size:8.5pt;line-height:12pt}
.remark .small a[href^=http]::after{content:" <" attr(href) ">"}
.banner{border:1.5pt solid #000;background:none;color:#000;margin-bottom:12pt}
.related{border:.5pt solid #888}
p{orphans:3;widows:3}
}
`.replaceAll('\n', '')
