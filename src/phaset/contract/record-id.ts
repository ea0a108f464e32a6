/** How many characters a record's ID has. Another length is a warning: Phaset may accept it. */
export const RECORD_ID_LENGTH = 10
