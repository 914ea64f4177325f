/** A label that says whose day follows: the publication's. Sentence-like "опубликованный 3 мая" is none, for a label stands with a capital. */
export const publicationLabel =
  /(?:^|[\s\p{P}|])(?:(?:Дата|Время)\s(?:публикации|размещения|выхода)|ДАТА ПУБЛИКАЦИИ|О(?:публикован|публиковано|публикована)(?:\s(?:на сайте|в разделе)[^.:\d]{0,40})?|Размещено|Дата публікації|Опубліковано|Оприлюднено|Розміщено|Публикация(?:\sот)?|Публікація(?:\sвід)?|(?:Создан|Добавлен|Створен|Додан)[оа](?=\s?[:：])|(?:Posted|Published|Filed)\s(?:in|under)\s[^.\d\n]{2,40}\s(?:on|at)|Release(?:d|\s[Dd]ate)|Issued(?=\s?[:：]|\son)|Published(?:\s(?:on|at|date))?|PUBLISHED(?:\sON)?|Posted(?:\s(?:on|at))?|(?:Publication|Publish)\s[Dd]ate|Date\s[Pp]ublished|First\s[Pp]ublished|Жарияланды|Жарияланған(?:\s(?:күні|уақыты|мерзімі))?|Жарыяланды|Жарыяланган(?:\s(?:күнү|убактысы|убакты))?|Publicat(?:\s(?:la|pe|în))?|Data public[ăa]rii|Postat(?:\s(?:pe|la|în))?|Adăugat(?:\s(?:pe|la))?|发布(?:时间|日期|于)?|發[布佈](?:時間|日期|於)?|刊登日期|(?:刊发|发稿)(?:时间|日期)|发表(?:时间|日期|于)|(?<=^\s?)(?:F(?:or|OR) [Ii](?:mmediate|MMEDIATE) [Rr](?:elease|ELEASE)|(?:Press|News) [Rr]elease|PRESS RELEASE|Пресс-релиз(?: от)?|Прес-реліз(?: від)?|Comunicat de presă(?: din)?)(?:\s?[,:|—–-]\s\p{Lu}[\p{L} -]{2,25},?)?|(?:(?<=^\s?)|(?<=[|·•]\s?))(?:опубликовано|опубліковано|published|posted|publicat|жарияланды|жарыяланды)(?:\s(?:on|at|la|pe))?)\s{0,2}[:：–—|-]?\s{0,2}(?:on\s)?$/u;

/** A label of another day, right before it: a change, a visit to the page ("Сегодня: …"), a photograph, an announced event. */
export const otherDayLabel =
  /(?:(?<!\p{L})(?:сейчас|сегодня|сьогодні|зараз|today(?: is)?|now|current (?:date|time)|azi(?: este)?|astăzi|бүгін|бүгүн)|今天是?|обновлен\p{L}*|оновлен\p{L}*|изменен\p{L}*|змін(?:ен\p{L}*|а|и)|updated?|modified|edited|accessed|retrieved|archived|архив\p{L}*|архів\p{L}*|обращения|анонс на|анонс|фото|photo\p{L}*|снимок|зображення|picture|image|getty|copyright|©|\(c\)|жаңы(?:р|лан)\p{L}*|жаңарт\p{L}*|actualizat\p{L}*|modific(?:at\p{L}*|are)|foto|更新|修改|图|圖)[\s:：,.(–—-]{0,3}(?:на |on |at |în |la )?$|(?:№|\bno\.?|\bnr\.?)\s?\S{1,12}\s(?:от|від|of|dated|din)\s?$/iu;

/** The same words anywhere in the block before the date. */
export const otherDayWords =
  /обновлен|оновлен|updated|modified|фото|photo|снимок|сүрөт|сурет|foto|getty|copyright|©|actualizat|жаңыланды|更新|анонс на|(?:图|圖|视频|視頻)[:：]|摄影|攝影|资料图|截止|截至|至\s?$/iu;

/** Small words that stand in a stamp beside its day: counts, reading time, author and source labels. */
export const stampWords =
  /^(?:date|дата|data|күні|слов|слова|просмотр\p{L}*|перегляд\p{L}*|мин|минут\p{L}*|хв|хвилин\p{L}*|чтени[ея]|читать|читання|опубликовано|опубліковано|published|posted|publicat|жарияланды|жарыяланды|добавлено|додано|рет|раз|қарал\p{L}*|оқыл\p{L}*|пікір\p{L}*|пикир\p{L}*|comentari\p{L}*|vizualiz\p{L}*|авторы|автору|автор|автора|источник|джерело|категория|комментари\p{L}*|коментар\p{L}*|года?|року|by|min|minutes?|read|views?|words?|author|source|от|від|из|de|autor|citire|citit|окуу|көрүлдү|am|pm|gmt|utc|est|edt|мск|обновлен\p{L}*|оновлен\p{L}*|updated|actualizat\p{L}*|жаңарт\p{L}*)$/iu;

/** What opens a line of days that are those of other pages: an archive, earlier issues, announcements. */
export const otherDaysHead =
  /^\s*(?:анонс\p{L}*\s?[:：]|архив|архів|календар|мұрағат|arhiv|archives?|(?:back|earlier|past|previous) (?:issues|editions)|(?:прошлые |предыдущие )?(?:выпуски|номера)|(?:минулі |попередні )?(?:випуски|номери)|往期|往日)/iu;

/** The head of a comment section: what follows it is dated by its readers. */
export const commentsHead =
  /^\s*(?:комментари|коментар|comments?\b|отзывы|пікірлер|комментарийлер|comentarii|评论|評論|留言)/iu;

/** A line of an event's notice, its place or its day; the day beside it is the event's. */
export const eventNotice =
  /^\s*(?:место|место проведения|venue|location|where|when|starts|начало|когда|початок|коли|місце(?: проведення)?|адрес|адреса|(?:дата|день|data|date of|дни) (?:проведени|мероприяти|события|події|заход|evenimentul|(?:the )?event)\p{L}*|event date|locul|locația|unde|când|өтетін (?:күні|орны|жері)|өтүүчү (?:күнү|жери|орду)|地点|地點|(?:活动|活動|会议|會議|举办|舉辦)(?:时间|時間|日期))\s{0,2}[:：]/iu;

/** A line that names who wrote the article. */
export const authorLine =
  /^\s*(?:автор(?:ка|ы|и)?|текст|опубликовал\p{L}*|опублікува\p{L}+|post(?:ed|at) (?:by|de)|published by|publicat de|подготовил\p{L}*|підготу\p{L}+|джерело|источник|by|author|written by|source|autor(?:ul)?|sursa|авторы|作者|来源|來源|记者|責任編輯)\s{0,2}(?:[:：—–-]|(?<=by)\s)\s{0,2}\S.{0,60}$/iu;
