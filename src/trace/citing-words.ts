/** Words with which an outlet that is named says on whose word it reports ("citing three officials"), in any case. */
export const citingWords =
  '(?:citing|quoting|with (?:a )?reference to|referring to|(?:з|із|зі|со|с) (?:посиланням|ссылкой) на|unter berufung auf|citant|citando|powołując)'
