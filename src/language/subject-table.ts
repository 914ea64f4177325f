/**
 * What diplomatic news tells of, a concept a line: its name, then the beginnings (`*`) or whole words that say it in Russian, Ukrainian, English,
 * Kazakh, Kyrgyz, Romanian and Chinese (traditional characters where they differ). Synonyms stand together on purpose.
 */
export const subjectTable = `
meet встреч* встрет* видел* увидел* бачив* бачил* побачив* зустрі* зустрє* met meet* кездес* жолуг* жолук* întâln* intaln* întrevedere* 会见 會見 会晤 會晤 会面 會面 见面
talks переговор* перемов* консультац* диалог* діалог* dialog* talks negotiat* consultation* келіссөз* сүйлөшүү* negocier* convorbir* 谈判 談判 会谈 會談 磋商
visit визит* візит* ездил* ездит* езжа* съезди* їзди* їздит* летал летала летало летали літа* побыва* бывал* побува* бува* went go visit* посети* посеща* посещ* відвіда* поезд* поїзд* поїха* поех* travel* trip сапар* барат барам барды барган барып барады барған барар барыш* vizit* 访问 訪問 出访 访华 訪華
arrive прибы* прибу* приезд* приех* приезж* приїх* приїз* прилет* прилёт* приліт* arriv* came land* кел* sosi* 抵达 抵達 到访 到訪 到达
host принял* принима* примет прийня* прийма* receiv* host* welcom* қабылда* кабыл* primi* găzdui* 接待 接见 接見
discuss обсу* обгов* говор* бесед* бесід* розмов* разговор* discuss* talked spoke талқыла* талкуу* сүйлөш* сөйлес* discut* 讨论 討論 交换意见 交換意見 谈到 谈了
say заяви* сказа* сообщ* повідом* рассказа* розпов* отмет* зазнач* подчерк* наголос* said says say told stated мәлімде* билдир* айт* spus declara* 表示 指出 强调 強調 说 說
answer ответ* відпов* answer* repl* respon* жауап* жооп* răspun* 回答 回应 回應 答复
ask хотел* хочет* хотят хоче* хотіл* want* wish* попрос* просит просят просил* просить просив* просим прошу просьб* прошен* просит* запроси* запит* ask asks asked asking request* sought өтін* сура* өтүн* cerut cere solicit* 请求 請求 要求 希望
demand требова* потребова* вимаг* настаив* наполяг* demand* insist* талап* pretin* 要求
offer предлож* предлага* запропон* пропону* offer* propos* suggest* ұсын* сунуш* propus* ofer* 提出 提议 提議 愿意 願意 建议
promise обеща* обіця* пообещ* promis* pledg* уәде* убада* promis* 承诺 承諾 答应
agree договор* домов* услов* соглас* погод* согласов* agree* consent* келіс* макулд* convenit* acord* 同意 商定 达成 達成 一致
agreement соглашени* угод* договор* agreement* accord* treaty pact deal келісім* макулдаш* acord* tratat* 协议 協議 协定 協定 条约 條約
document документ* меморандум* протокол* декларац* заявлени* заяв* document* memorandum* protocol* declaration* statement құжат* документ* memorandum* declarați* 文件 备忘录 備忘錄 联合声明 聯合聲明 议定书
sign подпис* підпис* sign signed signs signing signature қол кол semn* 签署 簽署 签订 簽訂
refuse отказ* отверг* відмов* refus* reject* declin* denied бас баш refuz* 拒绝 拒絕 否认
cancel отмен* скасув* перенес* перенос* відклад* отлож* отклад* cancel* postpon* delay* кейінге кийинкиге anulat* amân* 取消 推迟 推遲 延期
invite приглас* приглаш* запрош* запрос* invit* шақыр* чакыр* invit* 邀请 邀請
thank благодар* подяк* вдячн* thank* gratitude алғыс* ыраазычылык* mulțum* 感谢 感謝
gift подар* gift* present gave donat* сыйла* тарту* белек* cadou* dăru* 礼物 禮物 赠送 赠
congratulate поздрав* привіт* congratulat* құттықта* куттукта* felicit* 祝贺 祝賀
call призва* призыв* закли* призив* urged call* шақыр* îndemn* 呼吁 呼籲 敦促
support поддерж* підтрим* support* back* қолда* колдо* sprijin* susți* 支持
criticise критик* осуд* осужд* засуд* критику* criti* condemn* accus* обвин* звинува* айыпта* айыпта* critic* condamn* 批评 批評 谴责 譴責 指责
help помощ* помог* допомог* допомож* aid assist* help* көмек* жардам* ajut* asisten* 援助 帮助 幫助
money деньг* средств* сумм* гроші* кошт* сума млн million* fund* money қаржы* каражат* bani fonduri 资金 資金 款
pay плати* платит* платеж* платё* плату плата платы платой выплат* виплат* сплат* pay* paid төле* төлө* plăt* plat* 支付 付款
cost стои* стоимост* обойд* цена цены цену цене ценой ценою цен ценам ценами ценах ценов* кошту* варт* ціна* cost* price* құны* наркы* баасы* кошторис* смета смету сметой сметы сметная cost* preț* 费用 費用 造价 成本 价格 價格
invest инвест* інвест* вложи* вклад* invest* инвестиция* investi* 投资 投資
loan кредит* займ займа займу займом займы займов займе позик* loan* credit* несие* насыя* împrumut* 贷款 貸款
grant грант* grant* 赠款 无偿
debt долг* задолж* борг* debt* қарыз* карыз* datori* 债务 債務
trade торгов* торгів* товарооборот* товарообіг* trade* commerc* сауда* соода* comer* 贸易 貿易
export экспорт* експорт* вывоз* export* 出口
import импорт* імпорт* ввоз* import* 进口 進口
buy купи* закуп* покуп* buy* bought purchas* сатып cumpăr* achizi* 购买 購買 采购
sell прода* sell* sold сату* сатат сатты саткан сататын сатылат сатылды vând* vinde* 出售
supply постав* постача* supply suppl* deliver* жеткіз* жеткир* livr* furniz* 供应 供應 提供 交付
tariff пошлин* мито мита миту митом митн* митниц* tariff* duties duty баж тариф* taxe tarife 关税 關稅
sanction санкц* sanction* sancțiun* 制裁
gas газ газа газу газом газовый газов* gas gaze gazului gazul gazelor gazoduct* gaz 天然气 天然氣
oil нефт* нафт* oil crude мұнай* petrol* țiței 石油 原油
coal угл* уголь вугіл* coal көмір* көмүр* cărbun* 煤炭 煤
uranium уранов* уран урана уране урану ураном uranium уранды uraniu 铀 鈾
energy энерг* енерг* energ* электр* електр* power 能源 电力 電力
water вода воды воде воду водой водою вод водам водами водах води воді водн* водо* water су суу суды сууну apă apa 水资源 用水 供水
food продовольств* харч* зерн* мук* борошн* food grain flour азық астық aliment* cereal* 粮食 糧食 食品
fertiliser удобрен* добрив* fertili* тыңайтқыш* îngrășă* 化肥
animal скот* овец* овц* лошад* жереб* конь коня коню коне конем кони коней коням кінь коні коневод* вівц* sheep horse* stallion cattle livestock мал жылқы қой oi cai cal 羊 马 馬 牲畜
medicine лекарств* медиц* лік* здоров* больниц* лікар* медсест* nurse* hospital* clinic* medic* health дәрі* аурухана* оорукана* медайым* spital* medical* 医院 醫院 医疗 医生 护士
ill болезн* болен* заболе* захвор* хвор* ill illness sick ауыр* оору* bolnav boal* 生病 患病 病
school школ* учен* школя* school* pupil* мектеп* elevi școal* școl* 学校 學校 学生
university университет* університет* студент* вуз* стипенд* universit* student* scholarship* университет* 大学 大學 留学 奖学金
language язык* мов* language* тіл* тил* limb* 语言
culture культур* cultur* мәдени* маданий* 文化
sport спорт* sport* 体育
tourism турис* touris* tourist* 旅游
visa виз виза визы визов* безвиз* візов* віза visa* viză* vize* виза* 签证 簽證 免签
border границ* кордон* рубеж* border* frontier* шекара* чек чеги* frontier* graniț* 边界 邊界 边境
crossing пропускн* кпп пункт* crossing* checkpoint* өткізу* өткөрүү* бекет* punct* vamă* 口岸
bridge мост* міст мосту мости bridge* көпір* көпүрө* pod* 大桥 大橋 桥
road дорог* шоссе* трасс* автобан* road* highway* жол* drum* autostra* 公路
railway железн* жд поезд* поїзд* залізн* потяг* вагон* railway* rail train* темір* темир* пойыз* поезд* tren* ferovi* 铁路 鐵路 火车 列车 班列
flight рейс* авиа* самолет* самолёт* літак* авіа* flight* plane* aircraft* airliner* ұшақ* учак* avion* zbor* 航班 飞机 直航 客机
airport аэропорт* аеропорт* airport* әуежай* aeroport* 机场 機場
bus автобус* bus buses autobuz* 公交车 公共汽车 巴士
port порт порта порту порты портом портов портах port ports портын* 港口 港
ship судно судна суда корабл* паром* кораб* ship* vessel* ferry* кеме* nav* 船 渡轮
car автомоб* машин* авто car cars vehicle* көлік* mașin* automobil* 汽车
build постро* строи* стройк* сооруж* збуд* будів* будув* будую* будує* build* built construct* салу салған салды салады салынат салынды салынып салууга салган куруу* курулуш* курулат курулган курган курат курду constru* 建设 建設 建造 修建
repair ремонт* почин* чинит* чинить чинил* чинят реконстр* repair* renovat* rebuil* reconstruct* жөнде* оңдо* repar* recondițion* 维修 重建 修复
open открыт* открыв* открыл* откро* відкри* open* launch* ашу* ашты ашады ашылд* ашыла* ашылу* ачуу* ачты ачат ачылат ачылды ачылган ачыла* ачылыш* deschi* inaugur* 开通 開通 开放 启用
close закры* закрит* clos* shut жап* închi* 关闭 關閉
factory завод* фабрик* factor* plant* зауыт* завод* fabric* uzin* 工厂 工廠
project проект* проєкт* project* жоба* долбоор* proiect* 项目 項目
technology технолог* цифров* технологі* technolog* digital tehnolog* 技术 技術 科技
chip чип* микросхем* мікросхем* полупровод* chip* semiconductor* cip* 芯片 半导体
drone дрон* беспилот* безпілот* drone* uav* дрон* 无人机 無人機
weapon оруж* вооруж* зброй* озброє* weapon* arms missile* ракет* қару* курал* arm* rachet* 武器 军火 导弹
military воен* войск* арми* військ* армі* militar* army troops әскер* аскер* 军事 軍事 军队
defence оборон* defen* қорғаныс* коргоо* apăr* 国防 國防 防务
war войн* війн* war соғыс* согуш* război* 战争 戰爭
peace мир мира миру миром мирн* миру peace бейбіт* тынчтык* pace 和平
ceasefire перемир* прекращен* припинен* ceasefire truce atac* 停火
security безопас* безпек* security қауіпсіздік* коопсуздук* securit* 安全
nuclear ядерн* nuclear ядролық* nuclear* 核 无核化
prisoner пленн* полонен* заключ* ув'язн* узник* обмен* обмін* prisoner* hostage* тұтқын* туткун* prizonier* 俘虏 战俘
journalist журналист* журналіст* репорт* пресс* journalist* reporter* press ziarist* jurnalist* 记者 記者
arrest задерж* арест* затрим* арешт* detain* arrest* ұста* кама* reținu* aresta* 逮捕 拘留
crime преступ* злоч* наркот* фентан* crime* drug* fentanyl trafficking қылмыс* кылмыш* crim* drogur* 犯罪 毒品 芬太尼
corruption коррупц* корупц* corrupt* жемқорлық* коррупция* corupți* 腐败
migrant мигра* мігра* беженц* біженц* гастарбайт* рабоч* заробітч* migrant* migration refugee* workers labour labor босқын* качкын* refugiaț* migran* 移民 难民 劳工
citizen граждан* громадян* citizen* азамат* жаран* cetățe* 公民
embassy посольств* консульств* embass* consulate* елшілік* элчилик* ambasad* consulat* 大使馆 使馆 领事馆
ambassador посол* посла послом послу послам послами послах послы послов послан* ambassador* елші* элчи* ambasador* 大使
minister министр* міністр* мид мзс minister* министр* ministr* 外长 外長 部长 部長
president президент* president* președint* 总统 總統 主席
delegation делегац* delegat* делегация* delegați* 代表团 代表團
lead возглав* очол* глава главы главе главу главой главою глав главам главами главах глави руковод* led lead head* chief* баста* басқар* башкар* conduc* 率领 团长
interpreter перевод* переклада* interpreter* translator* аудармашы* котормочу* interpret* 翻译
election выбор* вибор* election* сайлау* шайлоо* alegeri* 选举
join вступ* приєдна* присоед* join* accession membership қосыл* кошул* ader* 加入
sovereignty суверенит* территориальн* територіальн* целостн* цілісн* sovereign* territorial integrity егемен* суверен* suveran* 主权 主權 领土
independence независим* незалежн* independen* тәуелсіз* көз independenț* 独立
neutral нейтрал* neutral* бейтарап* 中立
cooperate сотрудн* співпрац* співроб* взаимодейств* взаємод* cooperat* partner* партнер* ынтымақ* кызматташ* cooper* parteneri* 合作 伙伴
strategic стратег* strateg* стратегия* 战略 戰略
economy эконом* економ* econom* 经济 經濟
climate клима* клімат* эколог* climat* environment* 气候 環境
disaster землетряс* наводнен* пожар* землетрус* повін* earthquake* flood* fire жер cutremur* inunda* 地震 洪水
weather погод* непогод* туман* негод* fog storm weather snow ауа-райы ceață vreme* 天气 天氣 暴雨 雾
nato нато nato североатлант* північноатлант* 北约 北約
year год года году рік року років year* жыл* ani an anul 年
month месяц* місяц* month* ай ая айға айда лун* lună luni 个月
length длин* протяж* довжин* length kilomet* километр* кілометр* ұзын* узун* lungim* 长度 公里
area площад* гектар* площ* area square hectare* аумақ* аянт* suprafaț* 面积 公顷
people человек* люд* осіб people person* адам* киши кишинин кишиге кишини кишиден кишилик oameni persoane 人数 人
late опозд* запізн* задерж* late delayed кешік* кечик* întârzi* 迟到 晚点
last дл* длит* продл* продолжалс* продолжалась продолжались продолжалось трива* тривал* last* ұза* созул* durat* 持续
plan планир* планує* намерен* намір* план* plan* жоспар* пландал* intențion* 计划 計劃
salary зарплат* жалован* оклад* платня платні salary salaries wage* жалақы* айлыг* айлык* salari* 工资 工資 薪水 薪资
born родил* рожден* народи* народж* born birth* туған туыл* туул* төрөл* născut* naștere* 出生 生日 诞生
spouse жена жены жену женой женат* супруг* дружин* wife husband spouse* marri* жұбай* зайыб* soți* căsăto* 妻子 丈夫 夫人 结婚
die умер* скончал* смерт* погиб* помер* загин* died die death* passing killed қаза өлім* каза өлүм* moart* murit* deces* 去世 逝世 死亡 遇难
wounded ранен* пострада* поранен* постражда* wounded injured жарақат* жаракат* жарадар* rănit* răniț* 受伤
vote голосов* голосу* vote voted votes voting дауыс* добуш* votat* votare* 投票 表决
hotel гостиниц* отел* готел* hotel* қонақ* мейманкана* 酒店 宾馆
dinner ужин* обед обеда обеду банкет* вечеря вечері вечерю dinner* lunch* banquet* cină cina prânz* 宴会 晚宴 午餐 晚餐
letter письмо письма письму письмом письме лист листа листом letter* хат хаты кат каты scriso* 信 信函
phone телефон* phone* telephone* телефон* telefon* 电话 電話 通话 通話
summit саммит* саміт* summit* 峰会 峰會
flower цветы цветов квіти квітів flowers гүл* flori 鲜花
condition условие условия условий условию условиям условиями условиях умова умови умов умовам condition* terms шарт* condiți* 条件 條件
initiative инициатив* ініціатив* initiative* бастама* демилге* inițiativ* 倡议 倡議
age возраст* вік віку старше старый молод* old older age aged жаста жасы жашы vârst* 年龄 年齡 几岁 多大年纪 岁数
child дети детей детям ребен* ребён* сын сына сыновей дочь дочери дочерей діти дітей дитин* син сина донька доньки child* kids son sons daughter* бала балалар* copii copil* 孩子 儿子 女儿 子女
live живет живёт живут жил жила жить проживает мешкає живе живуть жити lives live lived living reside* тұрады жашайт locui* 居住 住在
study учился училась учился учат образован* окончил* навчався навчалась навчався освіт* studied study studies graduat* educat* 毕业 學歷 学历 上学 学习
population населени* жителей жители жителів населення population inhabitant* халқы калкы populați* 人口
win победил* победит* победа победу выигра* перемог* виграв* виграла won win wins winner* жеңді жеңіш жеңиш câștig* 赢得 获胜 战胜
match матч* футбол* хокке* олимп* чемпион* медал* турнир* турнір* сборн* збірн* football soccer hockey match matches olympic* championship* medal* 足球 奥运 比赛 奖牌 冠军
film фильм* кино фільм* кіно film films movie* cinema 电影 電影
book книг* книж* роман романа роману book books novel* кітап* китеп* carte cărți 书籍 小说
pet собак* кошк* пес пса собака кіт dog dogs cat cats pet ит мысық câine 狗 猫
wear одет* костюм* платье галстук* одяг* вбран* wear wore worn suit dress clothes 穿
religion религи* вера веру верующ* релігі* religio* faith дін дин 宗教 信仰
invent изобре* винайш* винахід* invent* 发明 發明
king король короля королю королем королев* королів* king queen monarch* 国王 國王 女王
pope папа папы папой папе понтифик* папою папи pope pontiff 教皇 教宗
metro метро метрополит* metro subway 地铁 地鐵
height рост роста зріст зросту height tall 身高
capital столиц* capital capitals 首都
hobby хобби хобі увлека* захоплен* hobby hobbies 爱好 愛好
temperature температур* градус* temperature degrees 气温 氣溫 温度
currency курс курса курсу валют* currency exchange 汇率 匯率
next следующ* наступн* next келесі* кийинки* următo* 下一 下次
`;
