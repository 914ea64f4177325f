/** One Korean surname: its key, how Latin and Cyrillic texts write it in their several systems, and its Chinese characters. */
export const koreanSurnames = `kim|kim gim|ким кім|金
ri|ri lee li yi rhee|ли ри лі рі|李
pak|pak park bak|пак|朴
choe|choe choi chwe|цой чхве цхве чхой чой чхое|崔
jong|jong jung chung chong jeong cheong|чон чен чжон джон чжун чун|郑 鄭
kang|kang gang|кан|姜 康
jo|jo cho|чо чжо|赵 趙 曹
yun|yun yoon|юн|尹
jang|jang chang|чан чжан|张 張
rim|rim lim im yim|рим лим им рім лім ім|林
han|han|хан|韩 韓
o|o oh|о|吴
so|so seo suh|со|徐
sin|sin shin|син шин сін шін|申
kwon|kwon gwon|квон|权 權
hwang|hwang|хван|黄
an|an ahn|ан|安
song|song|сон|宋
ryu|ryu yu yoo|рю ю лю|柳 刘
hong|hong|хон|洪
ko|ko go koh|ко го|高
mun|mun moon|мун|文
yang|yang ryang|ян рян|梁 杨
pae|pae bae|пэ бэ пе бе|裴
paek|paek baek paik|пэк бэк пек бек|白
ho|ho heo hur|хо|许
no|no ro roh noh|но ро|卢 盧 努
nam|nam|нам|南
sim|sim shim|сим шим сім шім|沈
ha|ha|ха|河
ju|ju chu joo|чу чжу|朱
ku|ku koo gu|ку гу|具
kwak|kwak|квак|郭
na|na ra|на ра|罗
jin|jin chin|чин чжин|陈
thae|thae tae|тхэ тэ тхе те|太
pan|pan ban|пан бан|潘
hyon|hyon hyun|хён хен|玄`;

/** Korean readings of the characters that given names use most, in the spelling of the North. */
export const koreanCharacters = `善son 姬hui 正jong 恩un 日il 成song 与yo 與yo 在jae 寅in 锡sok 悦yol 烈yol 泰thae 兑thae 振jin 镇jin 鎮jin 京kyong 敬gyong 溶yong 慶kyong 和hwa 英yong 永yong 龙ryong
勇yong 哲chol 铁chol 鐵chol 浩ho 虎ho 革hyok 赫hyok 植sik 基gi 男nam 南nam 明myong 民min 敏min 珉min 洙su 秀su 寿su 洪hong 光gwang 国guk 权gwon 德dok 东dong 俊jun 准jun
宪hon 先son 宣son 信sin 星song 松song 学hak 鹤hak 弼phil 河ha 亨hyong 炯hyong 惠hye 慧hye 槿gun 均gyun 贤hyon 铉hyon 炫hyon 显hyon 吉gil 千chon 天chon 春chun 忠chung
昌chang 灿chan 柱ju 周ju 宙ju 钟jong 宗jong 镐ho 昊ho 韩han 焕hwan 桓hwan 元won 源won 园won 云un 允yun 润yun 佑u 宇u 旭uk 义ui 仁in 仲jung 重jung 中jung
相sang 尚sang 尙sang 商sang 实sil 心sim 燮sop 范bom 凡bom 甲gap 奉bong 凤bong 鹏bung 福bok 守su 洛rak 来rae 爱ae 雪sol 松song 玉ok 淑suk 顺sun 舜sun 淳sun 承sung
胜sung 昇sung 圭gyu 奎gyu 揆gyu 京kyong 庆kyong 卿kyong 坤gon 官gwan 宽gwan 宅thaek 道do 斗du 烨yop 叶yop 映yong 影yong 荣yong 容yong 镕yong 庸yong 雄ung 应ung`;
