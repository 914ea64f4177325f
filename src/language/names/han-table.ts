/** Characters that Chinese spells foreign names with (Xinhua's tables); three in a row are seldom anything else. */
export const transcription = new Set(
  `阿艾安奥埃巴拜班邦包鲍贝本比彼宾波伯博布采茨查达戴丹当道德登邓迪蒂丁杜顿多厄恩尔法凡范菲费芬丰冯弗夫福富盖甘戈高格根贡古瓜圭哈汉豪赫黑亨胡霍基吉季
济加佳贾简杰捷金京居喀卡凯坎康考柯科可克肯孔库夸拉莱赖兰朗劳勒雷蕾里理利丽莉列林琳隆龙娄卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙米密敏缪摩莫默姆穆娜纳乃
奈瑙内尼涅宁纽努诺欧帕派潘庞佩蓬彭皮普奇恰钱强乔切琴丘屈让热茹儒瑞若萨塞赛桑瑟森沙珊尚绍舍申什施史舒朔丝斯苏松索塔泰坦汤唐陶特滕提汀廷图土托娃瓦
万旺威韦维魏温文翁沃乌武西希锡夏香肖谢欣辛休修许雅亚延扬耶叶伊因英尤约泽扎詹卓连涅廖吕义良昂别思歇翰惠逊齐津撒罕木契恰扎兹祖佐朱胥虔纪`.replaceAll(
    /\s/gu,
    '',
  ),
);

/** Surnames that open Chinese and Korean personal names, by how often they do. */
export const surnames = new Set(
  `王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱
江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤习温康施文朴申权俞南池潘裴耿栗华胥傅褚卫佟蓝迟易刁庄管祝左涂谷舒阮柯梅盛童霍阎欧景晏柴翟`.replaceAll(
    /\s/gu,
    '',
  ),
);

/** Small words that follow a name more often than they stand in one. */
export const neverInNames = new Set(
  '同和与在对说的了是将就向访会称表到率至及也已于为从让把被等并又还曾之赴抵我他她你们时日月年主总外首部长今昨来去',
);

/** Pinyin misreads what transcription means: 基 is ki, 京 tin, 尔 a bare l. */
export const soundsOfTranscription = new Map(
  '基:Ki 尔:L 茨:C 斯:S 思:S 特:T 克:K 夫:V 德:D 格:G 勒:L 姆:M 普:P 布:B 什:S 兹:S 弗:V 赫:G 恩:N 顿:TN 加:Ga 戈:Go 朱:Su 武:Vu 惠:Vi'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

export const initialClasses = new Map(
  'zh:S ch:C sh:S b:B p:P m:M f:V d:D t:T n:N l:L g:G k:K h:G j:S q:C x:S r:S z:S c:C s:S w:V y:i'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Characters that spell several foreign sounds (波 Bo and Po, 京 jin, tin and din): each is tried for the whole name. */
export const secondSounds: readonly (readonly [RegExp, string, string])[] = [
  [/[京金津杰季捷佳吉]/u, 'S', 'T'],
  [/[京金津杰季捷佳吉]/u, 'S', 'D'],
  [/吉/u, 'S', 'G'],
  [/金/u, 'S', 'K'],
  [/蒂/u, 'D', 'T'],
  [/[波伯]/u, 'B', 'P'],
];

/** Places in China that news names, which no dictionary of foreign sounds would find. */
export const chinesePlaces = new Set(
  `上海 天津 重庆 广州 深圳 香港 澳门 南京 杭州 苏州 武汉 西安 成都 昆明 青岛 大连 沈阳 长春 哈尔滨 厦门 三亚 海南 博鳌 福建 广东 广西 贵州 云南 四川 湖南 湖北 江苏 浙江 山东
山西 陕西 河南 河北 甘肃 青海 辽宁 吉林 黑龙江 新疆 西藏 内蒙古 宁夏 敦煌 威海 珠海 宁波 屯溪 安徽 江西`.split(/\s+/u),
);

/** Traditional characters of names and states with their simplified ones. */
export const simplified = new Map(
  `奧奥爾尔羅罗亞亚蘭兰維维倫伦達达納纳馬马萊莱盧卢貝贝賓宾費费蓋盖漢汉華华傑杰喬乔薩萨蘇苏湯汤圖图烏乌謝谢葉叶約约張张劉刘陳陈楊杨黃黄趙赵吳吴孫孙鄭郑許许韓韩馮冯鄧邓龍龙門门諾诺歐欧龐庞強强
熱热聖圣溫温韋韦錫锡遜逊揚扬鍾钟鐘钟茲兹澤泽國国聯联盟盟莊庄蔣蒋賈贾範范沈沈嚴严錢钱邵邵萬万賀贺龔龚顧顾鄒邹盧卢陸陆譚谭閻阎駱骆衛卫藍蓝劍剑鋒锋軍军寧宁剛刚東东會会說说將将與与對对後后時时們们總总長长
稱称訪访抵抵讓让從从麗丽連连紐纽紹绍瑪玛邁迈麥麦蒙蒙敏敏繆缪穆穆奈奈內内聶聂鮑鲍畢毕賴赖雷雷勞劳樂乐戰战習习薑姜鎮镇慶庆銀银賢贤鉉铉煥焕潤润義义燦灿憲宪澤泽洙洙尹尹錫锡悅悦載载寅寅統统黎黎場场捷捷檢检爭争
寮寮緬缅澳澳門门臺台灣湾廣广蘇苏遼辽寧宁慶庆瀋沈陽阳濱滨廈厦貴贵雲云爾尔濱滨隴陇鳳凤`
    .replaceAll(/\s/gu, '')
    .match(/../gu)
    ?.map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);
