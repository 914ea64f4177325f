/**
 * Countries that diplomatic news names most, one a line: code | country in Cyrillic letters | its capital | country in Latin letters | its
 * capital | country in Chinese | its capital. `*` stands for an ending of up to seven letters, `+` for a case ending (Иракли is not of ирак+) (казахстан*: Казахстана, казахстанский), so nouns,
 * adjectives and case forms of ru, uk, kk, ky and of en, ro, de, fr share a line. `_` joins the words of one name. Other countries come from ICU.
 */
export const placeTable = `
AE|оаэ оае бәә эмират* емірат* әмірлікт* араб*_эмират* араб*_әмірлік*|абу-даб[иі] абу_даб[иі]|uae emirat* united_arab_emirates|abu_dhabi abu-dhabi|阿联酋|阿布扎比
AF|афган* ауғанстан*|кабул+ кабульск* кабульськ*|afghan* afgan*|kabul* kaboul|阿富汗|喀布尔
AL|албани* албанск* албані* албанськ*|тиран[аеуы]|albania* albanez*|tirana|阿尔巴尼亚|地拉那
AM|армени* вірмен* армянск* армения|ереван* єреван*|armenia* armenien armean*|yerevan* erevan*|亚美尼亚|埃里温
AR|аргентин*|буэнос-айрес* буенос-айрес*|argentin*|buenos_aires|阿根廷|布宜诺斯艾利斯
AT|австри* австрі* аустри*|вен[аеыуиі] веной венск* відень відн* віденськ*|austria* austriac* österreich*|vienna viena wien vienne|奥地利|维也纳
AU|австрали* австралі* аустрали*|канберр*|australia* austral*|canberra|澳大利亚|堪培拉
AZ|азербайдж* әзербайжан* әзірбайжан* азербайжан*|баку бакинск* бакинськ*|azerbai* azerbaï* aserbaid* azeri azeris|baku bakou|阿塞拜疆|巴库
BA|босни* босні*|сараев* сараєв*|bosnia* bosni*|sarajevo|波黑 波斯尼亚和黑塞哥维那 波斯尼亚|萨拉热窝
BD|бангладеш*|дакк* дакка|banglades*|dhaka dacca|孟加拉国|达卡
BE|бельги* бельгі*|брюссел* брюссельськ*|belgi* belg|brussels bruxelles brüssel|比利时|布鲁塞尔
BG|болгар* болгарі*|софи[яиюе] софией софийск* софі[яїюєй] софією софійськ*|bulgar*|sofia|保加利亚|索非亚
BR|бразил*|бразилиа бразиліа|brazil* brasil*|brasília|巴西|巴西利亚
BY|беларус* белорус* білорус*|минск* мінськ* мінск*|belarus* bielorus*|minsk*|白俄罗斯 白罗斯|明斯克
CA|канад*|оттав*|canad* kanad*|ottawa|加拿大|渥太华
CD|дрк демократическ*_республик*_конго демократичн*_республік*_конго|киншас* кіншас*|drc dr_congo democratic_republic_of_congo democratic_republic_of_the_congo|kinshasa|刚果民主共和国 刚果金 剛果民主共和國|金沙萨
CG|республик*_конго республік*_конго конго-браззавил* конго-браззавіл*|браззавил* браззавіл*|republic_of_the_congo republic_of_congo congo-brazzaville|brazzaville|刚果共和国 刚果布 剛果共和國|布拉柴维尔
CH|швейцар*|берн берн[аеу] берном бернск* бернськ*|switzerland swiss elveți* schweiz* suisse*|bern berne berna|瑞士|伯尔尼
CN|китай* кита[йеюяєї]* кнр қытай* кытай* қхр кэр|пекин* пекін* бейжің* бейжин* бээжин*|china chinese chinez* chinei prc chinois* chine chines* kitai|beijing* peking* pékin|中国 中方 中华人民共和国|北京
CU|куб[аеуыио] кубин* кубою кубой|гаван*|cuba* cuban*|havana|古巴|哈瓦那
CY|кипр* кіпр*|никоси* нікосі*|cyprus cypriot* cipru*|nicosia|塞浦路斯|尼科西亚
CZ|чехи* чехі* чешск* чеськ*|праг[аеиуі]* пражск* празьк*|czech* ceh* tschech*|prague praga prag|捷克|布拉格
DE|германи* германск* німеччин* немецк* німецьк* фрг германі*|берлин* берлін*|german germany germans germani* deutsch* allemagne allemand*|berlin*|德国 德方|柏林
DK|дани[яиюе] данией датск* данськ* дані[яюїй] данією|копенгаген*|denmark danish danemarc* dänemark dane danes|copenhag* kopenhagen|丹麦|哥本哈根
DO|доминикан* домінікан*|санто-доминго|dominican*_republic republica_dominican*|santo_domingo|多米尼加|圣多明各
DZ|алжир*|алжир-город|algeria* algier*|algiers|阿尔及利亚|阿尔及尔
EE|эстон* естон*|таллин* таллінн*|eston*|tallinn*|爱沙尼亚|塔林
EG|егип* єгип* египет* мысыр*|каир+ каирск* каїр+ каїрськ*|egypt* egipt* ägypt*|cairo kairo|埃及|开罗
ES|испан* іспан*|мадрид*|spain spanish spani*|madrid*|西班牙|马德里
ET|эфиоп* ефіоп*|аддис-абеб* аддіс-абеб*|ethiopia* etiop*|addis_ababa addis|埃塞俄比亚|亚的斯亚贝巴
FI|финлянд* фінлянд* финск* фінськ*|хельсинк* гельсінк*|finland* finlanda finnish finn*|helsinki*|芬兰|赫尔辛基
FR|франци[яиюейї]* франції франція францією францію французск* французьк* франція|париж* паризьк*|france french franța franței frankreich franz* français* francez*|paris parisian*|法国 法方|巴黎
GB|британ* великобритан* лондон_официальн* велик*_британ* ұлыбритан* улуу_британ*|лондон*|britain british uk united_kingdom great_britain britan* marea_britanie regatul*_unit britons|london* londra londres|英国 英方|伦敦
GE|грузи[яиюейї] грузией грузі[яїюй] грузією грузин*|тбилис* тбіліс*|georgia georgian* gruzi* georgien|tbilisi*|格鲁吉亚|第比利斯
GR|грец* греч* греческ* грекия*|афин* афін*|greece greek* greci* griech*|athens atena athen|希腊|雅典
GW|гвине[яиюе]-бисау гвинеей-бисау гвіне[яїюю]-бісау|бисау бісау|guinea-bissau guineea-bissau|bissau|几内亚比绍|比绍
HR|хорват*|загреб*|croat* croația croației kroat*|zagreb*|克罗地亚|萨格勒布
HU|венгри* венгр+ венгерск* угорщин* угорськ*|будапешт*|hungar* ungar* ungaria|budapest*|匈牙利|布达佩斯
ID|индонез* індонез*|джакарт*|indonezi* indonesia*|jakarta|印度尼西亚 印尼|雅加达
IE|ирланд* ірланд*|дублин* дублін*|ireland irish irland*|dublin*|爱尔兰|都柏林
IL|израил* ізраїл*|иерусалим* єрусалим*|israel*|jerusalem|以色列 以方|耶路撒冷
IN|инди[яиюейй]* індії індія індію індіє* индийск* індійськ* үндістан*|дели нью-дели делі нью-делі|india indian* indiei indien|delhi new_delhi|印度 印方|新德里
IQ|ирак+ иракск* ірак+ іракськ*|багдад*|iraq+ iraqi* irak irakul* irakien*|baghdad bagdad*|伊拉克|巴格达
IR|иран* іран*|тегеран*|iran*|tehran teheran*|伊朗 伊方|德黑兰
IT|итал* італ*|рим рим[ауе] римом римск* римськ*|italy italian* itali*|rome roma rom|意大利|罗马
JO|иордани* йордані* йорданськ*|амман*|jordan jordanian* jordanie iordani*|amman*|约旦|安曼
JP|япон* жапон*|токио токіо|japan* japon*|tokyo tokio|日本 日方|东京
KG|киргиз* кыргыз* киргизстан* қырғыз* кыргызстан*|бишкек* бішкек*|kyrgyz* kirgiz* kârgâz*|bishkek* bișkek*|吉尔吉斯斯坦 吉方|比什凯克
KP|кндр корейск*_народно-демократическ*_республик* корейськ*_народно-демократичн*_республік* северн*_коре* північн*_коре* солтүстік_корея* түндүк_корея* северокоре* північнокоре*|пхеньян* пхьоньян* пхенян*|dprk democratic_people_republic_of_korea democratic_people's_republic_of_korea north_korea* coreea_de_nord nord-core* nordkorea*|pyongyang* phenian|朝鲜 朝鮮 朝方 北朝鲜 北韓 北韩|平壤
KR|корейск*_республик* корейськ*_республік* южн*_коре* південн*_коре* оңтүстік_корея* түштүк_корея* республик*_коре* республік*_коре* южнокоре* південнокоре*|сеул*|south_korea* republic_of_korea rok coreea_de_sud sud-core* südkorea*|seoul*|韩国 韓國 韩方 南韓 南韩 大韩民国|首尔
KZ|казахст* казахск* қазақ* казакст* казахсько*|астан* нур-султан* нұр-сұлтан*|kazakh* kazahst* kazakst* qazaq*|astana* nur-sultan|哈萨克斯坦 哈萨克 哈方|阿斯塔纳
LB|ливан+ ливанск* ліван+ ліванськ*|бейрут*|leban* liban*|beirut*|黎巴嫩|贝鲁特
LT|литв[аыеуиі] литвой литвою литовск* литовськ*|вильнюс* вільнюс*|lithuania* lituani* litau*|vilnius*|立陶宛|维尔纽斯
LV|латви* латві* латыш* латиськ*|риг[аеиуі] рижск* ризьк*|latvia* letoni* lettland|riga*|拉脱维亚|里加
MD|молдов* молдав*|кишин[её]в* кишинів* кишинев*|moldov* moldau|chisinau* chișinău* chişinău* kishin*|摩尔多瓦|基希讷乌
ME|черногор* чорногор*|подгориц*|montenegr* muntenegr*|podgorica|黑山|波德戈里察
MK|македон*|скопь[еяю] скоп'є|macedon*|skopje|北马其顿|斯科普里
MN|монгол* моңғол*|улан-батор* улан-баатар*|mongol*|ulaanbaatar ulan_bator|蒙古国 蒙古|乌兰巴托
NL|нидерланд* нідерланд* голланди+ голландск* голландськ* голландець|гааг[аеиуі]* амстердам*|netherlands dutch holland oland+ olandez* țările_de_jos țărilor_de_jos niederl*|hague amsterdam* haga|荷兰|海牙 阿姆斯特丹
NO|норвег* норвеж* норвезьк*|осло|norway norweg* norveg*|oslo|挪威|奥斯陆
PK|пакистан* пәкістан*|исламабад* ісламабад*|pakistan*|islamabad*|巴基斯坦 巴方|伊斯兰堡
PL|польш* польск* польськ* польщ*|варшав*|poland polish polon* polen polnisch* poles|warsaw varșovi* varsovi* warschau|波兰|华沙
PS|палест*|рамалл*|palestin*|ramallah|巴勒斯坦|拉姆安拉
PT|португал*|лиссабон* лісабон*|portugal* portughez* portuguese|lisbon* lisabon*|葡萄牙|里斯本
QA|катар катар[аеуі] катаром катарск* катарськ*|дох[аеиуі] дохой доси|qatar*|doha|卡塔尔|多哈
RO|румын* румун*|бухарест*|romania* rumän* roumain* român*|bucharest* bucurești* bucureşti* bukarest|罗马尼亚|布加勒斯特
RS|серб*|белград* белградськ*|serbia* serb*|belgrad*|塞尔维亚|贝尔格莱德
RU|росси* росій* росі[яїєю]* рф ресей* орус*|москв+ москваг* москвад* москван* московск* московськ* москвич* мәскеу*|russia* rusi* rusă rusesc* rusei russland russisch* russie russe*|moscow* moscova moscovei moscou moskau|俄罗斯 俄方|莫斯科
SA|саудовск*_арави* саудівськ*_араві* сауд_араб* саудовск* саудівськ*|эр-рияд* ер-ріяд*|saudi* saudi_arabia arabia_saudită|riyadh riad|沙特 沙特阿拉伯|利雅得
SE|швеци* швеці* шведск* шведськ*|стокгольм*|sweden swedish suedi* schwed* swede swedes|stockholm*|瑞典|斯德哥尔摩
SK|словак* словацк* словацьк* словаччин*|братислав*|slovak* slovaci*|bratislav*|斯洛伐克|布拉迪斯拉发
SI|словен*|люблян*|sloven*|ljubljana|斯洛文尼亚|卢布尔雅那
SY|сирии сирия сирию сирией сирийск* сирі* сирійськ*|дамаск*|syria* siria* siri*|damascus damasc*|叙利亚|大马士革
TH|таиланд* тайланд* таїланд*|бангкок*|thai* tailand*|bangkok*|泰国|曼谷
TJ|таджик* тәжік* тажик*|душанбе*|tajik* tadjik* tadschik*|dushanbe*|塔吉克斯坦|杜尚别
TM|туркмен* түрікмен* түркмөн*|ашхабад* ашгабат* ашғабат*|turkmen*|ashgabat* așgabat*|土库曼斯坦|阿什哈巴德
TR|турци* турец* турецьк* туреччин* түркия* түрк*|анкар*|turkey türkiye turkish turk turci* turcia türkei turc* turks|ankara|土耳其 土方|安卡拉
TW|китайск*_республик* китайськ*_республік* тайван*|тайбэ* тайбе*|taiwan*|taipei*|台湾|台北
UA|укра[ий]* україн*|киев* київ* києв* киев|ukrain* ucrain*|kyiv* kiev*|乌克兰 乌方|基辅
US|сша америк* штат[ыи] штатов штатам штатах штатами штатів соединенн*_штат* сполучен*_штат* ақш акш құрама_штаттар* кошмо_штаттар*|вашингтон* вашінгтон*|usa us u.s united_states america* american* statele_unite sua|washington*|美国 美方|华盛顿
UZ|узбек* өзбек* өзбекстан*|ташкент*|uzbek*|tashkent* tașkent* taschkent|乌兹别克斯坦|塔什干
VA|ватикан*|святейш*_престол*|vatican*|holy_see|梵蒂冈|圣座
VE|венесуэл* венесуел*|каракас*|venezuel*|caracas|委内瑞拉|加拉加斯
VN|вьетнам* в'єтнам* в’єтнам* въетнам* вєтнам*|ханой* ханоє ханої ханоє|vietnam*|hanoi*|越南 越方|河内
ZA|юар южноафрикан* південноафрикан* южно-африканск* южн*_африк* південн*_африк* південно-африк* оңтүстік_африк* түштүк-африк* түштүк_африк*|претори* преторі*|south_africa* africa_de_sud|pretoria|南非|比勒陀利亚
XK|косов[ое] косово косовск* косовськ* косовар*|приштин*|kosovo* kosov*|pristina prishtina|科索沃|普里什蒂纳`;

/** Capitals of the countries that ICU names: code | in Cyrillic letters | in Latin letters | in Chinese, marked as above. */
export const capitalTable = `
OM|маскат+|muscat|马斯喀特
KW|эль-кувейт* ель-кувейт*|kuwait_city|科威特城
BH|манам+|manama|麦纳麦
YE||sanaa sana'a|萨那
LK|коломбо|colombo|科伦坡
NP|катманду|kathmandu|加德满都
MM|нейпьидо нейп'їдо|naypyidaw naypyitaw|内比都
KH|пномпен*|phnom_penh|金边
LA|вьентьян* в'єнтьян*|vientiane|万象
MY|куала-лумпур*|kuala_lumpur|吉隆坡
PH|манил+ маніл+|manila|马尼拉
NZ|веллингтон* веллінгтон*|wellington|惠灵顿
LY|триполи тріполі|tripoli|的黎波里
TN||tunis|突尼斯市
MA|рабат+|rabat|拉巴特
SD|хартум*|khartoum|喀土穆
SO|могадишо могадішо|mogadishu|摩加迪沙
KE|найроби найробі|nairobi|内罗毕
UG|кампал+|kampala|坎帕拉
TZ|додом+|dodoma|多多马
RW|кигали кігалі|kigali|基加利
NG|абудж+|abuja|阿布贾
GH|аккр+|accra|阿克拉
SN|дакар+|dakar|达喀尔
ML|бамако|bamako|巴马科
BF|уагадугу|ouagadougou|瓦加杜古
NE|ниамей* ніамей*|niamey|尼亚美
AO|луанд+|luanda|罗安达
ZW|хараре|harare|哈拉雷
MZ|мапуту|maputo|马普托
MX|мехико мехіко|mexico_city ciudad_de_méxico|墨西哥城
CO|богот+|bogota bogotá|波哥大
EC|кито кіто|quito|基多
PE|лим[аыуе] ліма ліми ліму лімі лімою лимой|lima|利马
BO|ла-пас*|la_paz|拉巴斯
CL|||圣地亚哥
UY|монтевидео монтевідео|montevideo|蒙得维的亚
PY|асунсьон* асунсьйон*|asunción asuncion|亚松森
PA|панама-сити|panama_city|巴拿马城
NI|манагуа|managua|马那瓜
IS|рейкьявик* рейк'явік*|reykjavik reykjavík|雷克雅未克
MT|валлетт+|valletta|瓦莱塔
`;

/** Regions and seas that are named as states are: key | in Cyrillic letters | in Latin letters | in Chinese. */
export const regionTable = `
CENTRAL-ASIA|центральн*_ази* центральноазиатск* центральн*_азі* центральноазійськ* борбор*_ази* средн*_ази* середн*_азі* орталық_ази* орта_ази*|central_asia* asia_centrală asiei_centrale|中亚 中亞
PE|перуанск* перуанськ*|peruvian* peruan*|
CL|чилийск* чилійськ*|chilean* chilian*|
LA|лаосск* лаоськ*|laotian* laoțian*|
GH|ган[аыеуиі] ганой ганою ганск* ганськ*|ghana ghanaian* ghanez*|
KE|кенийск* кенійськ*|kenyan* kenyan*|
TD|чад чад[ауеі] чадом чадск* чадськ*|chad chadian* ciad*|
OM|оман[аеуі] оманом оманск* оманськ*|omani*|
ML|малийск* малійськ*|malian* malien*|
FJ|фиджийск* фіджійськ*|fijian* fijien*|
LY|ливийск* лівійськ*|libyan*|
IS|исландск* ісландськ*|icelandic icelander*|
JM|ямайск* ямайськ*|jamaican*|
HT|гаитянск* гаїтянськ*|haitian*|
MR|мавританск* мавританськ*|mauritanian*|
JO|иорданск*|jordanian*|
NZ|новозеландск* новозеландськ*|new_zealander*|
YE|йеменск* єменськ*|yemeni* yemenit*|
PH|филиппинск* філіппінськ*|philippine* filipino* filipinez*|
LK|ланкийск* шри-ланкийск* шрі-ланкійськ*|sri_lankan* srilankez*|
TRANSNISTRIA|приднестров* придністров* придністров'[яю] придністров'ям придністров'ї транснистри*|transnistri* transdniest* transdniestr*|德涅斯特河沿岸
TRANSCARPATHIA|закарпат*|transcarpath* zakarpat*|外喀尔巴阡
SVALBARD|шпицберген* шпіцберген* свальбард*|svalbard spitsbergen|斯瓦尔巴 斯匹次卑尔根
KARABAKH|карабах*|karabakh* karabah*|卡拉巴赫
CRIMEA|крым+ крымск* крим[ауі] крим кримом кримськ*|crimea* crimeea krim|克里米亚
FERGHANA|ферган* ферған* фергон*|ferghana* fergana*|费尔干纳
CASPIAN|каспи* каспі*|caspian* mării_caspice caspic*|里海
BLACK-SEA|черн*_мор* черноморск* чорн*_мор* чорноморськ* қара_теңіз* кара_деңиз*|black_sea marea_neagră mării_negre|黑海
BALTIC|балти* балті*|baltic*|波罗的海
BALKANS|балкан*|balkan*|巴尔干
CAUCASUS|кавказ*|caucas*|高加索
MIDDLE-EAST|ближн*_восток* ближневосточн* близьк*_сх* близькосхідн*|middle_east* orientul_mijlociu|中东 中東
`;

/** Cities where meetings are held and that sound differently from language to language, as above: key | Cyrillic | Latin | Chinese. */
export const cityTable = `
geneva|женев*|geneva genev* genf*|日内瓦
new-york|нью-йорк*|new_york|纽约
munich|мюнхен*|munich* münchen*|慕尼黑
istanbul|стамбул* ыстамбул*|istanbul*|伊斯坦布尔
davos|давос*|davos*|达沃斯
almaty|алмат* алма-ат*|almaty alma-ata almatî|阿拉木图
saint-petersburg|санкт-петербург* петербург*|st_petersburg saint_petersburg petersburg sankt_petersburg|圣彼得堡
hong-kong|гонконг*|hong_kong|香港
samarkand|самарканд*|samarkand* samarqand*|撒马尔罕
strasbourg|страсбург*|strasbourg* straßburg|斯特拉斯堡
vladivostok|владивосток* владивостоц*|vladivostok*|符拉迪沃斯托克 海参崴
dubai|дуба[йяею] дубаєм дубаї|dubai|迪拜
jeddah|джидд*|jeddah djeddah|吉达
osh|ош оше оша|osh|奥什
kashgar|кашгар*|kashgar* kashi|喀什
urumqi|урумчи урумчі үрімші үрүмчү|urumqi ürümqi ürümchi|乌鲁木齐
mashhad|мешхед*|mashhad* mashad*|马什哈德
issyk-kul|иссык-кул* іссик-кул* ысык-көл* ыстықкөл* ысык-кол*|issyk-kul*|伊塞克湖
odesa|одесс* одес[иіу] одеса одеськ*|odesa odessa|敖德萨
`;

/** Organisations and blocs, as above: code | in letters of all languages | Chinese. */
export const organisations = `
UN|оон бұұ буу un united_nations onu организаци*_объединенн*_наций організаці*_об'єднаних_націй națiunil*_unite біріккен_ұлттар*|联合国
EU|ес єс ео еб eu ue европейск*_союз* европейськ*_союз* європейськ*_союз* евросоюз* євросоюз* european_union uniun*_european* еуропалық_одақ* европа_биримдиг*|欧盟
NATO|нато североатлантическ*_альянс* північноатлантичн*_альянс* nato otan north_atlantic_alliance atlantic_alliance|北约
SCO|шос шыұ шку sco ocs шанхайск*_организаци* шанхайськ*_організаці* shanghai_cooperation*|上合组织 上海合作组织
CIS|снг снд тмд кмш cis csi|独联体
CSTO|одкб ұқшұ жккүу csto|集安组织
EAEU|еаэс єаес еаэо еаэб eaeu uea евразийск*_экономическ*_союз* євразійськ*_економічн*_союз* eurasian_economic_union|欧亚经济联盟
OSCE|обсе еқыұ ебкк osce|欧安组织
BRICS|брикс брікс brics|金砖国家
ASEAN|асеан asean|东盟
G7|g7 большая_семерка|七国集团
OTS|отг отд тмұ түрк_мамлекеттер* түркі_мемлекеттер* ots организаци*_тюркских_государств організаці*_тюркських_держав organi*_of_turkic_states organiza*_statelor_turcice|突厥国家组织
IAEA|магатэ магате iaea aiea|国际原子能机构
OIC|оис оіс oic организаци*_исламского_сотрудничества organi*_of_islamic_cooperation|伊斯兰合作组织
WTO|вто сот wto omc|世贸组织 世界贸易组织
WHO|вооз всемирн*_организаци*_здравоохранения всесвітн*_організаці*_охорони_здоров'я world_health_organi*|世卫组织 世界卫生组织
IMF|мвф imf fmi|国际货币基金组织
WB|всемирн*_банк* світов*_банк* дүниежүзілік_банк* дүйнөлүк_банк* world_bank banca_mondială|世界银行
EC|еврокомисси* єврокомісі* европейск*_комисси* європейськ*_комісі* european_commission comisi*_european*|欧盟委员会
EDB|еабр єабр edb евразийск*_банк*_развития євразійськ*_банк*_розвитку eurasian_development_bank|欧亚开发银行
ADB|абр adb азиатск*_банк*_развития азійськ*_банк*_розвитку asian_development_bank|亚洲开发银行 亚行
EBRD|ебрр єбрр ebrd berd европейск*_банк*_реконструкции* європейськ*_банк*_реконструкції* european_bank_for_reconstruction*|欧洲复兴开发银行
COE|совет*_европ* рад*_європи council_of_europe consiliul*_europei|欧洲委员会
EAP|восточн*_партнерств* східн*_партнерств* eastern_partnership parteneriatul*_estic|东方伙伴关系
GA|генассамбле* генасамбле* генеральн*_ассамбле* генеральн*_асамбле* general_assembly unga|联大 联合国大会`;
