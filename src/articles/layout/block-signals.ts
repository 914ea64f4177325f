import { advertisement, commentHead, gluedButton, sectionHead, siteNotice } from './furniture-phrases.ts';
import { messageHead } from './message-head.ts';
import { wordKeys } from './shared-words.ts';
import type { TextBlock } from './text-block.ts';

const finalMark = /[.!?…。！？][»”"’'“)\]）」』〉》*]*$/u;
const innerEnd = /[.!?…][»”"’')]*\s+[\p{Lu}«“"„—–-]|[。！？]/gu;
const credit =
  /(?:getty images|reuters|\bafp\b|\bap photo\b|\bepa\b|associated press|shutterstock|\bunsplash\b|美聯社|美联社|法新社|路透社|新华社发|ТАСС|РИА Новости)[^.!?。]{0,30}[)\]]?\s*$|(?:reuters|afp|ap|epa|getty|тасс|риа новости)\/\p{Lu}[^.!?。]{0,80}$|licensing rights|file photo|(?:^|[.\s(])(?:photo(?:graph)?|image|picture|фото|світлина|сурет|сүрөт|foto|图片|圖片|图|資料圖|摄影|攝影)\s*(?:[:：©]|by\b|\/)/iu;
const dateWords =
  /\d{1,4}|[.:/,\-–—|•·()]|(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ian|mai|iun|iul|noi)\p{L}*|(?<!\p{L})(?:янв|фев|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек|січ|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел|(?:дүй|сей|сәр|бей|жек)?сенбі|жұма|(?:дүйш|шейш|шарш|бейш|жекш)?(?:өмбү|емби)|ишемби|жума|luni|mar[țţt]i|miercuri|joi|vineri|s[âa]mb[ăa]t[ăa]|duminic[ăa]|саат|сағат|ora|la)(?!\p{L})|(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|понеділок|вівторок|середа|четвер|п.ятниця|субота|неділя|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|сегодня|вчера|сьогодні|вчора|today|yesterday|года?|г|р(?:оку)?|ж(?:ыл(?:ы|дын)?)?|[年月日时時分]|星期[一二三四五六日天]|周[一二三四五六日]|published|updated|опубликовано|обновлено|опубліковано|оновлено|date|дата|am|pm|utc|gmt|мск|st|nd|rd|th|at|в|о|бүгін|бүгүн/giu;

/** How much a block weighs as text: letters, with those of Chinese, Japanese and Korean counted as words nearly. */
export function weightOf(text: string): number {
  const dense = (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu) ?? []).length;
  return text.length + dense * 1.5;
}

/** Whether a block ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return finalMark.test(text);
}

/** How many sentences seem to end inside a block. */
export function innerSentences(text: string): number {
  return (text.match(innerEnd) ?? []).length;
}

/** Whether a block is nothing but a date, a time, numbers. */
export function isDateOnly(text: string): boolean {
  if (text.length > 60 || !/\d/u.test(text)) return false;
  return !/\p{L}{2}/u.test(text.replace(dateWords, ' '));
}

const captionHead =
  /^[_*"«“(\s]*(?:на (?:фото|снимке|фотографии|світлині|знімку)|фото(?:графия|графія)?\s*[:：]|слева направо|зліва направо|солдан оңго|солдан оңға|from left|left to right|pictured\b|caption:|în imagine|de la stânga|图为|圖為|圖：|图：)/iu;

// "(слева)", "(R)" behind a name, and a bracket that closes with the word for a picture.
const seenInPicture =
  /\p{L}\s?[(（](?:(?:second|third|второй|вторая|другий|друга)\s)?(?:[LRC]|left|right|cent(?:er|re)|front|back|слева|справа|в центре|зліва|ліворуч|справа|праворуч|у центрі|солдо|оңдо|сол жақта|оң жақта|stânga|dreapta|centru|左|右|中)(?![\p{sc=Latin}\p{sc=Cyrillic}])[^()（）]{0,12}[)）]|[(（][^()（）]{0,40}(?:photo|фото|foto|图|圖)\.?[)）]$/iu;

// "… біля лікарні. Суспільне Полісся/Олег Ковальчук": who lent the picture, and who took it.
const lentBy = /[\p{L}.»”)]\s(?:\p{Lu}[\p{L}’'-]+\s?){1,3}\/\s?\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;

/** Whether a block is the line under a picture. */
export function isCaptionLine(text: string): boolean {
  if (text.length >= 400) return false;
  if (lentBy.test(text) && weightOf(text) > 50) return true;
  if (captionHead.test(text) || (innerSentences(text) < 2 && seenInPicture.test(text))) return true;
  const found = innerSentences(text) > 3 ? null : credit.exec(text);
  // A credit behind whole sentences is the end of a paragraph, not a caption.
  return found !== null && !(found.index > 150 && endsSentence(text.slice(0, found.index).trim()));
}

/** Whether a block's words say that it is the site speaking: heads of lists, pointers to other articles, notices, buttons. */
export function isSiteTalk(text: string): boolean {
  return isSectionHead(text) || isAside(text);
}

function isSectionHead(text: string): boolean {
  return text.length <= 60 && sectionHead.test(text) && !endsSentence(text) && !/[:：]\s*\p{L}/u.test(text);
}

/** What a site puts between the paragraphs of an article, which goes on behind it. */
function isAside(text: string): boolean {
  const button = text.length <= 200 ? gluedButton.exec(text) : null;
  // Behind a headline the button is a pointer elsewhere; behind a whole sentence it is glued to the article's own text.
  if (button !== null && !/[.!…。！][»”"’]*$/u.test(text.slice(0, button.index))) return true;
  if (text.length <= 250 && sectionHead.test(text) && /^[^:：]{3,30}[:：]/u.test(text)) return true;
  return text.length <= 400 && (siteNotice.test(text) || (text.length <= 120 && advertisement.test(text)));
}

// Agencies close a report with who wrote and edited it; what follows is about them.
const articleEnd = /^\(?(?:reporting|additional reporting|writing) by\b.*\b(?:editing|writing) by\b/iu;

/** Whether a block is a line that names the author, with or without the day. */
export function isByline(text: string): boolean {
  if (text.length < 80) return byline.test(text) || stampedByline.test(text);
  return text.length < 200 && byline.test(text) && laterLabel.test(text);
}

// "Источник: газета «…». Перевод: 17.09.2025. Переводчик: …": one label behind the other.
const laterLabel = /[.;|·)]\s+\p{Lu}\p{L}+(?:\s\p{Ll}+)?[:：]\s/u;

const byline =
  /^(?:автор|авторка|редактор|редакторка|журналист|корреспондент|кореспондент|источник|джерело|author|editor|source|reporter|reporting by|autor|sursa|редактор|авторы?|дереккөз|булак)(?:\s+\p{L}+)?\s*[:：]|^(?:来源|來源|作者|记者|記者|编辑|編輯|责编|发布(?:时间|日期)|發布(?:時間|日期)|时间|日期|字号|字號|点击|浏览)\s?[:：]|^(?:by|text by)\s+\p{Lu}/iu;

const stampedByline =
  /^\D{0,20}\d{1,2}[./\s]\s?(?:\d{1,2}|\p{L}+)[./,\s]\s?\d{2,4}.{0,12}\d{1,2}:\d{2}|(?:автор|author|autor|редактор)\s*:/iu;

/** Whether a line may head an article: it is neither a day nor a byline, a caption or the site's own talk. */
export function mayHeadArticle(text: string): boolean {
  return wordKeys(text).size >= 2 && !isDateOnly(text) && !isByline(text) && !isCaptionLine(text) && !isSiteTalk(text);
}

/** What a block says for (positive) or against (negative) being a part of the article; the zone maximises the sum. */
export function worthOf(block: TextBlock): number {
  const { text } = block;
  const weight = weightOf(text);
  if (commentHead.test(text)) return -20;
  // Stars part the sections of an article, lines and end marks end it.
  if (block.isRule) return text.includes('*') ? -1.5 : -5;
  if (block.isCaption) return -0.3;
  // Messages of one channel go on with one another.
  if (messageHead.test(text)) return -0.3;
  if (isDateOnly(text)) return -2;
  if (articleEnd.test(text)) return -6;
  if (isByline(text) || isAside(text)) return -0.8;
  if (!/\p{L}{2}|[\p{sc=Han}\p{sc=Hangul}]/u.test(text)) return -0.3;
  if (isSectionHead(text)) return -3;
  if (block.linkShare > 0.7 || (text.match(/\|/gu) ?? []).length > 2) return -2;
  if (isCaptionLine(text)) return -0.5;
  const ends = endsSentence(text.replace(gluedButton, ''));
  const inner = innerSentences(text);
  // Scrapers lose a paragraph's last mark; a long line with another sentence in it is prose all the same.
  if (ends || inner > 1 || (inner > 0 && weight > 180)) {
    if (weight >= 60) return 1.5 + Math.min(weight, 600) / 150;
    return /[?？]["»”’]?$/u.test(text) && !/^[—–-]\s/u.test(text) ? 0 : 0.5;
  }
  if (/[;；]$/u.test(text)) return 1;
  if (/[:：]$/u.test(text)) return /\s\S+\s/u.test(text) || weight >= 25 ? 0.8 : 0;
  return weight > 300 ? 1 : -1;
}
