/*
 * What people write to have a model or a reviewer conclude something. Over words in lower case without accents, each with one
 * space before and after it; no pattern repeats without a bound.
 */

/** Any of them is enough. */
export const plainly: readonly RegExp[] = compile([
  // Orders to forget what was said before.
  '(?:ignor(?:e|es|ed|ing)|disregard(?:ing)?|forget|overrides?|overrule|discard|neglect) (?:(?:all|any|every|the|of|and|other|what|your|my|our|these|those) ){0,4}(?:previous|prior|above|preceding|earlier|foregoing|existing|current|initial|original|system|given|your|all|any|these|those|security|review) (?:(?:security|review|reviewer|system|analysis|previous|other|earlier|prior) ){0,2}(?:instructions?|prompts?|guidelines?|directives?|guidance)',
  '(?:ignor(?:e|es|ed|ing)|disregard(?:ing)?|forget|overrides?|overrule) (?:(?:all|any|every|the|of|and|other) ){0,3}(?:previous|prior|above|preceding|earlier|foregoing|your) (?:(?:security|review|system|other) ){0,2}(?:rules|orders|constraints|context|messages?|training|policy|policies|analysis|task|findings?|code)',
  '(?:ignore|disregard|forget) (?:everything|anything|whatever|all of what) (?:(?:that|was|were|you|i|they|have|been) ){0,4}(?:above|said|told|learned|instructed)',
  '(?:ignore|disregard|dismiss|skip|overlook) (?:(?:this|that|these|the|any|all|such|following|semgrep|security|sast|please) ){1,3}(?:findings?|vulnerabilit(?:y|ies))',
  // Claims that somebody approved.
  '(?:security|appsec|infosec|secops|compliance|penetration) (?:team|department|dept|review|reviewer|reviewers|engineer|engineers|officer|lead|audit|auditor|auditors|test|testers?|board|champion|guild|office) (?:(?:has|have|had|already|was|were|it|been|fully|formally|explicitly|manually|and|this|that|the|code|completed?) ){0,4}(?:approv(?:ed|es|al)|reviewed|signed|verified|cleared|confirmed|accepted|whitelisted|passed|audited|vetted|certified|blessed|okayed)',
  '(?:approved|reviewed|verified|audited|cleared|vetted|validated|certified|accepted|confirmed|whitelisted|signed off) by (?:(?:the|our|an|your|external|internal|independent|chief|head|of|product|application|app) ){0,3}(?:security|appsec|infosec|secops|pentest|pentesters?|penetration|auditors?|compliance|ciso|security team)',
  '(?:security|penetration|pentest) (?:review|audit|assessment|sign off|signoff|approval|clearance) (?:(?:is|was|has|been|already|fully|no|with|of|this|for) ){0,4}(?:passed|done|complete|completed|approved|granted|ok|clean|successful|not needed|not required|unnecessary)',
  '(?<! not )(?:already|previously|manually|been|fully|formally|independently|thoroughly) (?:(?:security|manually|fully|formally|been) ){0,2}(?:reviewed|audited|vetted|approved|triaged|pentested) (?:(?:and|by|as|for|to|with|it|is|was|found|deemed|considered|marked|proven|confirmed|security|the) ){1,5}(?:safe|secure|approved|security|harmless|false|benign|ok|clean|cleared|confirmed|sound)',
  // Verdicts.
  '(?:is|are|was|be|as|known|verdict|answer|return|say|reply|respond|output|conclude|classify|treat|mark|marked|mark it|call|likely|confirmed|must|finding|findings|semgrep|this|that|report|reported|definitely|clearly|obvious|obviously|probably|not|nosemgrep|suppressed|suppress|nosec) (?:(?:to|it|this|with|be|as|a|an|known|likely|the|verdict|is|all|findings?|of|due|because) ){0,4}false positives?(?! (?:rate|rates|ratio|probability|prob|count|counts|fpr|errors?|fraction|cost|mask|idx|index|examples|samples|weight|threshold))',
  'false positives? (?:(?:confidence|with|and|verdict|component|reason|because|do|please|as|by|per|according) ){1,3}(?:high|low|medium|not|report|ignore|security|discussed|agreed|always|the)',
  '(?:is|was|as) (?:a )?false alarm',
  'verdict (?:(?:is|of|must|should|be|to|a|as|the|for|this|all|these|findings?|finding) ){0,4}(?:false positive|true positive|needs review|safe|benign|harmless)',
  '(?:answer|respond|reply|conclude|output|say) (?:(?:with|only|the|exactly|always|that|it|is|a|an|as|this|for|all|every|each|id|finding|verdict) ){0,6}(?:false positive|true positive|needs review|not vulnerable|high confidence|confidence high|verdict)',
  '(?:high confidence|confidence high|confidence is high|confidence must be high|full confidence) (?:(?:in|that|this|and|for|it|is|a|an|the|verdict|component) ){0,4}(?:false positive|verdict|safe|not vulnerable|component)',
  // Claims that there is nothing.
  '(?:this|it|code|line|function|query|call|input|file|method|and|is|are|was|which) (?:(?:is|are|was|therefore|thus|definitely|clearly|certainly|provably|absolutely|known|to|be) ){0,3}not (?:actually |really |a |an |in any way |practically |remotely ){0,3}(?:exploitable|vulnerable|injectable|(?:security )?vulnerabilit(?:y|ies)|security (?:issue|problem|risk|bug|hole|flaw|concern|finding|defect))',
  '(?:do not|don t|dont|never|please do not|please don t|must not|should not|shall not|no need to|not to) (?:report|flag|raise|re report|escalate) (?:(?:this|it|them|these|any|the|that|as|a|an|following|line|lines|file|function|code|above|below|on) ){0,4}(?:findings?|vulnerabilit(?:y|ies)|again|to security|security|as vulnerable|insecure|true positive|this line|this file|this function|this code)',
  'mark(?:ed)? (?:this|it|them|these|the|all) (?:(?:finding|findings|issue|issues|code|line|as|result|results) ){0,3}as (?:(?:a|an|being|not|known) ){0,2}(?:safe|benign|secure|harmless|false|reviewed|resolved|accepted|vulnerable|exploitable)',
  'safe (?:do not|don t|dont|no need to|please do not) (?:report|flag|review|analyze|analyse|mark)',
  'not (?:(?:actually|really|practically|remotely|at all) )?(?:exploitable|vulnerable|injectable)',
  // Words to a model, or as one.
  '(?:(?:notes?|message|notice|instructions?|important|hint|memo|reminder|disclaimer) (?:to|for)|dear|attention|attn) (?:(?:the|any|all|every|our|you|to|for) ){0,2}(?:automated|ai|llm|llms|language model|language models|gpt|chatgpt|claude|gemini|copilot|semgrep|sast|static analysis|code reviewers?|security reviewers?|security scanners?|code scanners?|reviewing|ai|triagers?|security analysts?)',
  '(?:ai|a i|llm|gpt|chatgpt|claude|gemini|copilot|automated|machine|semgrep|sast|security scan|security scanner) (?:(?:code|security|based|powered|pr|model) ){0,2}(?:reviewers?|auditors?|triagers?|triage|evaluators?|judges?|graders?)',
  '(?:llms?|ais|ai|chatgpt|gpt|language models?|ai models?|ai assistants?|ai agents?|ai reviewers?|reviewers?|auditors?|triagers?|security analysts?|scanners?|semgrep) (?:(?:reading|that|who|which|this|code|reads?|review|reviews|reviewing|processing|analyzing|analysing|you|please|all|it|file) ){0,5}(?:must|should|shall|have to|has to|need to|are required to|is required to|please|will) (?:(?:always|only|not|just|never|immediately|simply) ){0,2}(?:answer|ignore|skip|say|conclude|mark|treat|trust|disregard|respond|return|classify|consider|assume|output|report it|report this|flag|rate|accept that|dismiss)',
  '(?:if you are|since you are|as you are|because you are|you being|assume you are|imagine you are|pretend you are|pretend to be|act as|acting as|behave as|behave like|respond as|you are|you re|you act as|your role is|your role as) (?:(?:now|an|a|the|my|our|expert|senior|helpful|automated|automatic|only|just|advanced|experienced|friendly|professional|not|no longer|powerful|large|being|of) ){1,4}(?:ai|llm|gpt|chatgpt|claude|gemini|copilot|assistant|language model|large language model|chatbot|reviewer|code reviewer|security|auditor|analyst|triager|static analy[sz]er|analy[sz]er|scanner|cybersecurity|application security|penetration tester|machine learning model|neural)',
  'as an? (?:ai|llm|a i|large language model|language model|artificial intelligence|ai language model|automated reviewer|code reviewer|security reviewer|security expert|helpful assistant)',
  '(?:new|updated|revised|following|additional|hidden|secret|real|actual|system|developer) (?:system )?(?:instructions?|prompts?|directives?)(?: for)?(?: the)? (?:(?:is|are|to|you|your|for|the|an?) ){0,3}(?:you|your|ai|llm|model|assistant|reviewers?|override|overrides|ignore|answer|follow|takes? precedence)',
  '(?:reveal|print|show|repeat|output|leak|tell me|disclose) (?:(?:me|us|the|your|all|of|full|entire|initial|hidden) ){0,4}system prompt',
  '(?:your|the) (?:(?:only|new|real|actual|final|correct|right|expected|sole) ){1,2}(?:task|instructions?|answer|verdict|response|job|goal) (?:for (?:this|all|every|each|the) (?:findings?|id|ids|file|code|question|questions) )?(?:is|are|must|should|shall|will) (?:(?:to|now|be|always|only|a|an|as|simply|just) ){0,4}(?:answer|ignore|report|say|false|true|mark|verdict|classify|approve|conclude|respond|safe|high|not)',
  'end of (?:(?:the|all|this|your) ){0,2}(?:material|findings|untrusted data|untrusted code|scanned code|evidence|system prompt|system message|system instructions|user input)',
  '(?:begin|start) of (?:the )?(?:new|system|trusted) (?:prompt|instructions|message)',
  'nosemgrep (?:(?:this|is|was|it|a|an|because|the|code) ){0,4}(?:safe|false|approved|reviewed|audited|verified|trusted|not exploitable)',
])

/** German, French, Spanish, Portuguese, Italian, Russian: over words, as above. */
export const otherLanguages: readonly RegExp[] = compile([
  '(?:ignorier(?:e|en|t)|missachte[nt]?|vergiss|vergessen|verwirf|verwerfen|ubergehe[nt]?|beachte[nt]?|befolge[nt]?) (?:(?:sie|bitte|alle|allen|die|den|das|deine|deiner|ihre|ihrer|nicht|aller|samtliche|jegliche|bisherigen?|vorherigen?|vorigen?|obigen?|fruheren?|vorangegangenen?|vorangehenden?|ursprunglichen?|anderen?|oben|genannten) ){1,5}(?:anweisung(?:en)?|instruktion(?:en)?|vorgaben?|regeln?|befehle?|prompts?|richtlinien?|hinweise)',
  '(?:ist|als|ein|einen|eindeutig|klar|sind|klarer|bekannter|nur) (?:(?:ein|eine|einen|als|klarer|bekannter|reiner|nur) ){0,3}(?:fehlalarme?|falsch positiv(?:e|er|es)?|falschmeldung)',
  '(?:sicherheitsteam|sicherheitsabteilung|security team|it sicherheit|sicherheitsbeauftragten?|sicherheitsprufung|revision|datenschutz) (?:(?:hat|wurde|ist|das|dies|diesen|diese|code|bereits|schon|vollstandig|manuell|und|es|alles) ){0,5}(?:gepru?e?ft|freigegeben|genehmigt|abgenommen|uberpruft|ueberprueft|bestatigt|bestanden|akzeptiert)',
  '(?:gepru?e?ft|freigegeben|genehmigt|abgenommen|uberpruft) (?:(?:und|von|vom|durch|der|das|die) ){1,3}(?:sicherheitsteam|sicherheitsabteilung|security|it sicherheit|sicherheitsbeauftragten?|freigegeben|sicher|unbedenklich)',
  '(?:du bist|sie sind|verhalte dich|handle|antworte) (?:(?:jetzt|nun|wie|als|ein|eine|einen|der|die|das|ab) ){0,3}(?:ki|kunstliche intelligenz|assistent|sprachmodell|prufer|gutachter|sicherheitsexperte|ki assistent)',
  '(?:hinweis|nachricht|anweisung|achtung|information) (?:(?:an|fur|fuer|die|den|das|alle) ){1,3}(?:ki|prufer|pruefer|gutachter|reviewer|sprachmodell|sprachmodelle|automatische|scanner)',
  '(?:diese|diesen|dieses|bitte|nicht) (?:(?:befund|fund|meldung|code|stelle|zeile|schwachstelle|bitte) ){0,2}nicht (?:als )?(?:(?:schwachstelle|sicherheitslucke|problem|real|echt) )?(?:melden|markieren|beanstanden)',
  '(?:keine|nicht|ist keine) (?:echte |reale )?(?:sicherheitslucke|schwachstelle|ausnutzbar)',
  '(?:ignore[zr]?|oublie[zr]?|ne tiens pas compte|ne tenez pas compte|fais abstraction|negligez) (?:(?:toutes?|tous|les|le|la|tes|vos|ces|des|de|d) ){1,4}(?:(?:precedentes?|anterieures?) )?(?:instructions?|consignes?|directives?|regles?|ordres?|prompts?)',
  '(?:est|sont|comme|un|verdict|de) (?:(?:un|une|des|en|fait|clairement) ){0,3}(?:faux positifs?|fausse alerte)',
  '(?:approuvee?|validee?|verifiee?|revue?|auditee?|examinee?|autorisee?) par (?:(?:l|la|le|notre|les|votre) ){0,2}(?:equipe|service|departement|responsable) (?:(?:de|la|du|des) ){0,2}(?:securite|ssi|cyber)',
  '(?:equipe|service) (?:(?:de|la) ){0,2}securite (?:(?:a|ont|deja|bien|entierement|tout|le|ce|code) ){1,4}(?:approuve|valide|verifie|revu|audite|examine)',
  '(?:tu es|vous etes|agis comme|agissez comme|comporte toi comme) (?:(?:maintenant|desormais|un|une|l|le|la|en tant que) ){0,3}(?:ia|assistant|modele|relecteur|auditeur|expert en securite|intelligence artificielle)',
  '(?:ne signale[zr]?|ne rapporte[zr]?|ne remonte[zr]?) (?:(?:pas|jamais|rien|aucune?|ce|cette|ces|la|le) ){1,3}',
  '(?:ignor(?:a|e|ar|en|ad|are|ate|em)|olvid(?:a|e|ar|en)|descart(?:a|e|ar)|desconsidere|esqueca|dimentica(?:re)?) (?:(?:todas?|todos|tutte|tutti|las|los|le|gli|as|os|tus|sus|suas|estas|esas|tue|sue|qualquer) ){1,4}(?:(?:anteriores|precedenti|previas|instrucciones|instrucoes|istruzioni|indicaciones|reglas|regras|regole|ordenes|directrices|diretrizes|direttive) ?){1,2}',
  '(?:es|son|como|un|e|um|come) (?:(?:un|una|um|uma|claro|claramente|como) ){0,3}(?:falsos? positivos?|falso positivo|falsi positivi|falsa alarma|falso alarme|falso allarme)',
  '(?:aprobad[oa]|revisad[oa]|verificad[oa]|auditad[oa]|validad[oa]|aprovad[oa]|approvat[oa]|verificat[oa]|revisionat[oa]) (?:por|pela|pelo|dal|dalla) (?:(?:el|la|l|nuestro|nostra) ){0,2}(?:equipo|departamento|area|equipe|time|team|responsable) (?:(?:de|di|da) )?(?:seguridad|seguranca|sicurezza)',
  '(?:equipo|equipe|time|team) (?:de|di|da) (?:seguridad|seguranca|sicurezza) (?:(?:ha|ya|lo|la|este|ja|gia|codigo) ){0,4}(?:aprob|revis|verific|audit|valid|aprov|approv)[a-z]{1,8}',
  '(?:eres|usted es|actua como|actue como|voce e|sei|agisci come) (?:(?:ahora|agora|ora|un|una|um|uma|el|la) ){0,3}(?:ia|asistente|assistente|modelo|modello|revisor|revisore|auditor|inteligencia artificial)',
  '(?:игнорируи(?:те)?|проигнорируи(?:те)?|забудь(?:те)?|не учитываи(?:те)?|отбрось(?:те)?|пренебреги(?:те)?) (?:(?:все|всех|предыдущие|прежние|вышеуказанные|вышеизложенные|эти|свои|твои|ваши|любые|данные|остальные|системные|что|было|сказано) ){0,4}(?:инструкции|указания|правила|команды|распоряжения|подсказки|промпты?|выше|ранее|находку|предупреждение|уязвимость)',
  '(?:ложн(?:ое|ая|ыи|ым|ых|ого|ые)) (?:срабатывани[еяи]м?|положительн[а-я]{1,4}|тревог[аиу])',
  '(?:проверен[оаы]?|одобрен[оаы]?|утвержден[оаы]?|согласован[оаы]?|просмотрен[оаы]?) (?:(?:и|с|со|нашеи|нашим|внутреннеи|у|одобрено|утверждено) ){0,2}(?:командои|отделом|службои|специалистами|экспертами|аудиторами|безопасниками) (?:по )?(?:информационнои )?безопасност[иью]{1,2}',
  '(?:команда|отдел|служба) (?:информационнои )?безопасности (?:(?:уже|это|этот|код|все|полностью|его) ){0,4}(?:проверил|одобрил|утвердил|согласовал|подтвердил)[аи]?',
  '(?:ты|вы) (?:(?:теперь|являешься|являетесь|это|сеичас|как|всего лишь) ){0,3}(?:ии|ассистент(?:ом)?|модель(?:ю)?|языковая модель|рецензент(?:ом)?|ревьюер(?:ом)?|аудитор(?:ом)?|искусственныи интеллект)',
  '(?:не сообщаи(?:те)?|не докладываи(?:те)?|не отмечаи(?:те)?|не помечаи(?:те)?) (?:(?:об|о|это|эту|этои|это место|как|на|этом) ){0,3}',
])

/** Chinese, Japanese, Korean: over letters alone. */
export const withoutSpaces: readonly RegExp[] = [
  /(?:忽略|無視|无视|忘记|忘記|忽視|忽视|不要理会|不要理會|跳过|跳過)[\p{L}]{0,6}(?:之前|以前|以上|上述|所有|先前|前面|一切|原有|系统|系統|该|此|这个|這個)[\p{L}]{0,8}(?:指令|指示|说明|說明|提示|规则|規則|要求|命令|发现|發現|漏洞|警告)/gu,
  /误报|誤報|假阳性|假陽性|虚警/gu,
  /(?:安全|合规|审计|審計)(?:团队|團隊|部门|部門|小组|小組|人员|人員|专家|專家|审查|審查)[\p{L}]{0,6}(?:批准|审核|審核|审查过|确认|確認|通过|通過|检查|檢查|认可|認可|同意)/gu,
  /(?:已|已经|已經)[\p{L}]{0,4}(?:安全审查|安全審查|安全审核|安全審核|安全审计|人工审核|人工審核|人工审查)/gu,
  /(?:你|您)(?:现在|現在)?(?:是|作为|作為)(?:一个|一個|一名|一位|个|個)?[\p{L}]{0,6}(?:人工智能|ai|助手|语言模型|語言模型|模型|审查员|審查員|审核员|安全专家|安全專家|评审)/gu,
  /(?:不要|请勿|請勿|无需|無需|别|切勿|不得)(?:报告|報告|上报|上報|标记|標記|举报|提示)/gu,
  /(?:标记|標記|判定|判断|判斷|视|視|归类|歸類|回答|输出|輸出)[\p{L}]{0,6}(?:安全|无害|無害|误报|誤報)/gu,
  /(?:以前|前|上記|これまで|すべて|全て|上|従来|先ほど|元)の[\p{L}]{0,8}(?:指示|命令|プロンプト|ルール|規則|説明|内容|指令)[\p{L}]{0,6}(?:無視|忘れ|破棄|上書き)/gu,
  /誤検知|誤検出|偽陽性|フォールスポジティブ/gu,
  /セキュリティ(?:チーム|部門|担当者?|部|委員会|審査|レビュー|監査)[\p{L}]{0,8}(?:承認|確認済|レビュー済|検証済|審査済|許可|済み|合格|完了)/gu,
  /(?:あなた|君|貴方)は[\p{L}ー]{0,16}(?:ai|アシスタント|モデル|レビュアー|レビューア|査読者|監査人|人工知能|エーアイ)/gu,
  /(?:報告|指摘|検出|フラグ)(?:し|は)?(?:ないで|なくて|不要|しないで|しないこと|する必要はありません)/gu,
  /(?:レビュアー|レビューア|査読者|監査人|ai)(?:へ|の皆様|の方へ|への|向け)[\p{L}ー]{0,6}(?:注意|お知らせ|メモ|指示|連絡|伝言)/gu,
  /이전[\p{L}]{0,6}(?:지시|명령|지침|프롬프트|규칙)[\p{L}]{0,6}(?:무시|잊)/gu,
  /오탐|거짓양성/gu,
  /보안팀[\p{L}]{0,8}(?:승인|검토|확인)/gu,
]

/** Written together or letter by letter: over all letters of a text. */
export const together: readonly string[] = [
  'ignoreallprevious',
  'ignorepreviousinstruction',
  'ignorepriorinstruction',
  'ignoretheaboveinstruction',
  'ignoreyourinstruction',
  'ignoreallinstruction',
  'disregardprevious',
  'disregardallprevious',
  'disregardyourinstruction',
  'forgetpreviousinstruction',
  'forgetyourinstruction',
  'isafalsepositive',
  'isfalsepositive',
  'asafalsepositive',
  'asfalsepositive',
  'thisfindingisfalse',
  'approvedbysecurity',
  'reviewedbysecurity',
  'approvedbythesecurity',
  'reviewedbythesecurity',
  'securityteamapproved',
  'securityteamreviewed',
  'donotreportthisfinding',
  'donotreportvulnerab',
  'ignorethisfinding',
  'ignorethisvulnerab',
  'youareanai',
  'verdictfalsepositive',
  'verdictistruepositive',
  'notetoreviewer',
  'notetoaireviewer',
]

/** Signs that no ordinary code has: tokens of models, our own tags, answers of our own form. Over a line as it is. */
export const signs: readonly RegExp[] = [
  /<\|(?:im_start|im_end|im_sep|system|user|assistant|endoftext|eot_id|start_header_id|end_header_id|begin_of_text|end_of_text|end_of_turn)\|>/i,
  /\[\/?INST\]/,
  /<<\/?SYS>>|<\/?(?:start|end)_of_turn>|<\/?system[-_](?:prompt|message|reminder|instructions?)>|<\/?(?:assistant|human|tool_result|function_results?)>/i,
  /<\/?(?:finding|notice|code-[0-9a-f]{4,16}|finding-[0-9a-f]{1,16})(?=[\s>-])/i,
  /#{2,4}\s?(?:system|assistant|instruction|response|human)s?\s{0,3}:/i,
  /\bverdict["'`]?\s{0,4}[:=]\s{0,4}["'`]?(?:false|true|needs)[_ -]?(?:positive|review)/i,
  /(?:^|["'`>*#/]|--)\s{0,4}(?:system|assistant|developer)\s{0,2}:\s{1,4}(?:you\b|ignore\b|the (?:finding|code|above|following)|this (?:finding|code)|answer\b|mark\b|all findings|findings\b|disregard\b|do not\b|override\b|new instructions?\b|sure\b|i (?:have|am|will)\b|respond\b|understood\b)/i,
]

const common = new Set(['safe', 'report', 'checked', 'role'])

/** What is a sign only next to a sign of another kind; `rare`: ordinary code seldom says it. */
export interface Faint {
  kind: string
  rare: boolean
  pattern: RegExp
}

/** Weaker words, by kind: two kinds near one another are enough, one of them rare. */
export const faintly: readonly Faint[] = [
  [
    'reviewed',
    '(?:already|been|was|fully|manually|previously|thoroughly|formally|were|is) (?:(?:security|manually|fully|been|carefully) ){0,2}(?:reviewed|audited|vetted|approved|pentested|signed off|triaged|whitelisted|cleared)',
  ],
  [
    'reviewed',
    '(?:bereits|schon|wurde|ist) (?:(?:manuell|vollstandig|bereits) ){0,2}(?:gepru?e?ft|freigegeben|genehmigt|abgenommen|uberpruft)|deja (?:ete )?(?:verifie|approuve|valide|revu|audite)e?s?|ya (?:ha sido |fue |esta )?(?:revisad|aprobad|verificad|auditad)[oa]s?|уже (?:был[оаи]? )?(?:проверен|одобрен|утвержден|просмотрен)[оаы]?',
  ],
  [
    'safe',
    '(?:is|are|be|known|considered|proven|proved|guaranteed|deemed|verified|entirely|completely|perfectly|totally|provably) (?:(?:to|be|as|completely|perfectly|totally|entirely|known|therefore) ){0,3}(?:safe|harmless|benign|secure|trusted|trustworthy)|ist (?:(?:vollig|absolut|komplett) )?(?:sicher|unbedenklich|harmlos)|est (?:(?:totalement|parfaitement) )?(?:sur|sans danger|inoffensif)|es (?:(?:totalmente|completamente) )?segur[oa]|(?:полностью )?безопас(?:ен|на|но)',
  ],
  [
    'report',
    '(?:do not|don t|dont|never|must not|should not|no need to|not to|please) (?:report|flag|raise|warn|alert|escalate|triage)|nicht (?:melden|beanstanden)|no (?:lo )?(?:reportes?|informes?|senales?)',
  ],
  [
    'ignore',
    'safe to ignore|(?:please|must|safely) (?:(?:be|safely|just|simply) ){0,2}(?:ignored?|disregard(?:ed)?|dismiss(?:ed)?|overlook(?:ed)?)|nothing to (?:see|report|fix|worry|review)|no (?:further )?(?:action|review|analysis|fix) (?:is )?(?:needed|required|necessary)',
  ],
  [
    'confidence',
    '(?:high|full|maximum) confidence|confidence (?:(?:is|of|to|must|should|be|level) ){0,3}(?:high|max|maximum)',
  ],
  [
    'reviewer',
    '(?:note|attention|attn|dear|hey|hello|message|notice|instructions?|info|hint|memo|reminder) (?:(?:to|for|the|any|all|our|you) ){0,3}(?:reviewers?|auditors?|assistants?|analysts?)',
  ],
  [
    'reviewer',
    'reviewers?|auditors?|triagers?|language models?|llms?|ai (?:assistants?|models?|agents?|tools?)|(?:code|security) (?:review|scanners?|analysis)|static analysis|semgrep|sast|prufer|gutachter',
  ],
  ['verdict', 'verdicts?|false positives?|true positives?|not exploitable|not vulnerable'],
  [
    'checked',
    '(?:saniti[sz]ed|validated|escaped|cleaned|checked|verified|filtered|encoded) (?:(?:upstream|elsewhere|already|beforehand|before|by|the|caller|gateway|at|edge|waf|middleware|framework|in) ){1,3}',
  ],
  [
    'approved',
    '(?:security|appsec|infosec) (?:team|review|audit|approval|exception|waiver)|(?:approved|signed off|accepted) by|risk accepted|approval (?:id|ticket|number)',
  ],
  [
    'role',
    '(?:your (?:task|role|answer|verdict|analysis|review|report) (?:is|must|should|shall|will)|system prompt|instructions? to you)',
  ],
].flatMap(([kind = '', source = '']) =>
  compile([source]).map((pattern) => ({ kind, rare: !common.has(kind), pattern })),
)

/*
 * What a line has to hold for any of the words above to begin or end near it: nothing else is looked at closely. Letters that are
 * not ASCII, and letters with something between them, may be any of it.
 */
export const stems =
  /[\u0080-\uffff]|\\u|\\x|&#x?\d|<\||\[\/?inst|<<\/?sys|(?:\b[a-z][\s._*|-]{1,2}){5}|#{2,4}\s?[a-z]{5,11}\s*:|ignor|disregard|forget|(?<!@)overrid|overrul|neglect|dismiss|overlook|discard|positi[vf]|false[\s_-]?alarm|verdict|approv|review|audit|vetted|triag|pen[\s_-]?test|sign(?:ed)?[\s_-]?off|whitelist|(?:not|n.?t|never|nicht)[\s_-]{0,2}(?:to[\s_-])?(?:report|flag|raise|warn|escalat|mark|melden)|mark(?:ed)?[\s_-]?(?:this|it|them|these)|confidence|language[\s_-]?model|llm|gpt|claude|gemini|copilot|assist|chatbot|semgrep|sast|static[\s_-]?anal|exploitable|vulnerab|injectable|security|infosec|appsec|ciso|compliance|risk[\s_-]?accepted|nothing[\s_-]?to|no[\s_-](?:further[\s_-])?action|instruct|prompt|directive|guideline|harmless|benign|end[\s_-]?of[\s_-]?(?:the[\s_-]?)?(?:material|finding|evidence|untrusted)|<\/?(?:finding|notice|code-|system|human|tool_result|function_result|start_of|end_of)|(?:system|developer)\s*:|fehl(?:alarm|er)?|falsch|sicherheit|anweis|vorgabe|befehl|gepr(?:ue)?f|freigegeb|abgenommen|sprachmodell|gutachter|unbedenklich|oublie|consigne|faux|fausse|securite|relecteur|signale[zr]?\b|olvid|falso|falsa|falsi|seguridad|seguranca|sicurezza|istruzion|instruccion|dimentica|esqueca|asistente|revisad|revisor|bezopas|\bai\b|\bki\b|\bia\b/gi

/** As a whole word, anywhere in a text of words with one space around each. */
function compile(sources: string[]): RegExp[] {
  return sources.map((source) => new RegExp(` (?:${source})(?:(?<= )|(?= |$))`, 'gu'))
}
