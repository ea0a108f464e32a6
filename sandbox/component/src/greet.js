const GREETINGS = { en: 'Hello', fr: 'Bonjour', sv: 'Hej' }

/** Greets in a language, or in English when there is no greeting in it. */
export function greet(name, language) {
  const greeting = GREETINGS[language] ?? GREETINGS.en
  console.log(`greeted in ${language}`)
  return `${greeting}, ${name}!`
}
