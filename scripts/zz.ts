import { readText } from '@/domain/reading/read-text'
const w = (t:string)=>(s:any)=>t.slice(s.start,s.end).replace(/\n/g,' ')
for (const line of (await import('node:fs')).readFileSync(process.argv[2]??'/tmp/lines.txt','utf8').split('\n').filter(Boolean)) {
  const [lang, ...rest] = line.split('|'); const text = rest.join('|').replaceAll('¶','\n\n')
  const r = readText(text, lang as any), f = w(text)
  console.log('>', text.slice(0,150).replace(/\n\n/g,'¶'))
  for (const q of r.quotes) console.log('   ', q.kind, q.ranges.map(f).join(' … ').slice(0,60), '=>', q.speaker, '(', q.speakerMention?.text, ')', q.cue?.parts.map((p:any)=>p.text).join('+'))
  for (const q of r.indirect) console.log('    IND', f(q).slice(0,60), '=>', q.speaker)
}
