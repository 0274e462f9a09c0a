/** An interview as it comes in by mail: three questions, the second answered in two paragraphs. */
export const interviewText = `Vi har stillet Ragnhild Bech Torup, direktør i Strandby Kommune, 3 hurtige spørgsmål:

1. Hvad skal du bruge det første halve år på?
Jeg kører rundt i landet med en termokande og en notesbog. Der er mange, der leder godt uden at nogen ser det.

2. Hvornår lærte du sidst noget af en medarbejder?
I torsdags. En vikar i hjemmeplejen viste mig, hvordan hun planlægger sin rute.
Det var enklere end det system, vi havde købt.

3. Hvad giver du videre til den næste?
Notesbogen. Og termokanden, hvis den holder.
`
export const interviewee = 'Ragnhild Bech Torup'
export const secondParagraph = 'Det var enklere end det system, vi havde købt.'
