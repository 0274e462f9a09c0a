import { labels } from '../../interviews/arrange/index.ts'
import { digits } from './keys.ts'
import type { ImportSay } from './words.ts'

/** The keys of the screen, written on it. */
export function Shortcuts({ say }: { say: ImportSay }) {
  const rows: [keys: string[], does: string][] = [
    [['↑', '↓'], say('keysMove')],
    [['Home', 'End'], say('keysEnds')],
    ...labels.map((label): [string[], string] => [[digits[label]], say(label)]),
    [['←', '→'], say('keysWord')],
    [['Ctrl + ←', 'Ctrl + →'], say('keysSentence')],
    [['Enter', 'S'], say('keysSplit')],
    [['B'], say('keysBegin')],
    [['E'], say('keysEnd')],
    [['Backspace'], say('merge')],
    [['Alt + ↑', 'Alt + ↓'], say('keysBoundary')],
    [['M'], say('keepSign')],
    [['Ctrl + Z', 'Ctrl + Y'], `${say('undo')}, ${say('redo')}`],
  ]
  return (
    <details className="import-shortcuts">
      <summary>{say('shortcuts')}</summary>
      <p>{say('shortcutsHelp')}</p>
      <dl>
        {rows.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
