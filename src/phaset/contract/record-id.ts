/** How many characters a record ID has. Another length is only a warning: Phaset may accept it. */
export const RECORD_ID_LENGTH = 10
