/** The event that asks for the help on the keyboard, wherever in the panel somebody wants it. */
export const openHelp = 'stafet-shortcuts-help'
