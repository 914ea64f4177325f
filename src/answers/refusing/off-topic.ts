/** What people ask a chat program that has nothing to do with news: orders to the program, code and verse to write, weather, recipes, fares. */
const orders =
  /(?<!\p{L})(?:(?:забуд|игнорируй|проигнорируй|не обращай внимания на|отмени)\p{L}* (?:\p{L}+ ){0,3}(?:инструкци|указани|правил|промпт)|(?:забудь|ігноруй|проігноруй)\p{L}* (?:\p{L}+ ){0,3}(?:інструкці|вказівк|правил)|(?:ignore|forget|disregard|override) (?:\p{L}+ ){0,3}(?:instructions?|rules?|prompts?)|системн\p{L}+ промпт|системний промпт|system prompt|you are now|ты теперь|act as (?:a|an)|притворись|jailbreak)|忽略(?:\p{Script=Han}){0,4}(?:指令|指示|提示)|系统提示/iu;

const tasks =
  /(?<!\p{L})(?:напиши|сочини|придумай|нарисуй|напишіть|намалюй|write|compose|draw|generate)\p{L}* (?:\p{L}+ ){0,3}(?:стих|стишок|стихотвор|вірш|поэм|песн|пісн|рассказ|сказк|казк|анекдот|код|скрипт|функци|функці|программ|програм|poem|song|story|joke|code|script|function|program|essay)|(?:расскажи|розкажи|tell me) (?:\p{L}+ ){0,2}(?:анекдот|шутк|жарт|joke)|写(?:一)?(?:首|个|段)(?:诗|故事|代码|程序)/iu;

const chores =
  /(?<!\p{L})(?:рецепт|приготовить|сварить|испечь|приготувати|зварити|recipe|cook|bake|(?:какая|какой|яка|what.{0,12}) (?:\p{L}+ ){0,3}(?:погод|прогноз погод|weather)|погода (?:в|на|у)|прогноз погод|weather (?:in|forecast)|курс (?:доллар|евро|валют|долар|євро)|гороскоп|horoscope)|天气(?:怎么样|如何|预报)|菜谱|怎么做(?:菜|饭)/iu;

/** Whether a question asks for something that no collection of news answers. */
export function isOffTopic(question: string): boolean {
  return orders.test(question) || tasks.test(question) || chores.test(question);
}
