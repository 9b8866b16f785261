/** What office and mail programs put on the clipboard, shortened to what matters. */

export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=NL><!--StartFragment-->
<h1>De dijk<o:p></o:p></h1>
<p class=MsoNormal>Een <b>vette</b> en
<span style='font-style:italic'>schuine</span> zin.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>eerste<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>genest<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><!--[endif]-->tweede<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>3.<span>&nbsp; </span></span>drie</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>4.<span>&nbsp; </span></span>vier</p>
<p class=MsoQuote>Een citaat.<o:p></o:p></p>
<p class=MsoNormal>Slot <del cite="mailto:a" datetime="2026-01-01T10:00">oud </del>met <a href="https://example.org/">link</a>.<a name="_GoBack"></a><o:p></o:p></p>
<!--EndFragment--></body></html>`

/** Word with tracked changes and a comment: a word replaced, a paragraph and an item of a list deleted. */
export const TRACKED = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style><!-- span.msoDel {mso-style-type:export-only;text-decoration:line-through;color:red;} --></style></head>
<body lang=NL><!--StartFragment-->
<p class=MsoNormal>Zij schreef <span class=msoDel><del cite="mailto:Ruud%20Bos" datetime="2026-01-01T10:00">twee</del></span><span
class=msoIns><ins cite="mailto:Ruud%20Bos" datetime="2026-01-01T10:00">drie</ins></span> boeken.<span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[RB1]</a><![if !supportAnnotations]>&nbsp;<![endif]></span></span><o:p></o:p></p>
<p class=MsoNormal><span class=msoDel><del cite="mailto:Ruud%20Bos" datetime="2026-01-01T10:00">Of vier, wie weet.</del></span><o:p></o:p></p>
<p class=MsoNormal>Dat was alles.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>een</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span class=msoDel><del cite="mailto:Ruud%20Bos" datetime="2026-01-01T10:00"><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>twee</del></span></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><a href="#_msoanchor_1">[RB1]</a>Navragen!</p></div></div></div>
<!--EndFragment--></body></html>`

export const WORD_ONLINE = `<p class="Paragraph"><span class="TextRun">Vooraf</span></p>
<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1"><li><p class="Paragraph"><span>een</span></p></li></ul></div>
<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1"><li><p class="Paragraph"><span>twee</span></p></li></ul></div>`

export const DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400;">Kop</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-weight:400;font-style:normal;">Gewoon, </span><span style="font-weight:700;font-style:normal;">vet</span><span style="font-weight:400;">, </span><span style="font-weight:400;font-style:italic;">schuin</span><span style="font-weight:400;"> en </span><span style="font-weight:700;font-style:italic;">beide</span><span style="font-weight:400;">.</span></p><br /><p dir="ltr"><span style="font-weight:400;">Na een lege regel.</span></p><ul><li dir="ltr" style="font-weight:400;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">punt</span></p></li></ul></b><br class="Apple-interchange-newline">`

export const GMAIL = `<div dir="ltr"><div>Een.</div><div><br></div><div>Twee.</div>Drie<br>vier.<br><br>Vijf.</div>`
