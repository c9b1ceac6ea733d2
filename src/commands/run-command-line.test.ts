import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { jsonLines, runHeadwater, temporaryFolder, writeFiles } from '../../test/run-headwater.ts'
import { commands } from './run-command-line.ts'

const names = commands.map((command) => command.name)
const main = fileURLToPath(import.meta.resolve('../main.ts'))

describe('the command line', () => {
  test('knows the commands of the path in its order', () => {
    assert.deepEqual(names.slice(0, 8), ['read', 'parse', 'extract', 'attribute', 'group', 'trace', 'compare', 'serve'])
  })

  test('--help lists every command with a line of what it does', async () => {
    for (const asked of [['--help'], ['-h'], ['help']]) {
      const ran = await runHeadwater(asked)
      assert.equal(ran.status, 0)
      for (const { name, summary } of commands) assert.ok(ran.output.includes(`${name.padEnd(9)}  ${summary}`), name)
      assert.equal(ran.messages, '')
    }
  })

  for (const { name } of commands) {
    test(`${name} --help shows usage, options and examples`, async () => {
      for (const asked of [
        [name, '--help'],
        [name, '-h'],
        ['help', name],
      ]) {
        const ran = await runHeadwater(asked)
        assert.equal(ran.status, 0)
        assert.match(ran.output, new RegExp(`^Usage: headwater ${name} `, 'u'))
        assert.match(ran.output, /\nOptions:\n/u)
        assert.match(ran.output, new RegExp(`\nExamples:\n +headwater .*${name}`, 'u'))
        assert.equal(ran.messages, '')
      }
    })

    test(`${name} refuses an option that it does not have`, async () => {
      const ran = await runHeadwater([name, '--wonderful', 'x'])
      assert.equal(ran.status, 2)
      assert.equal(ran.output, '')
      assert.match(ran.messages, new RegExp(`^headwater ${name}: Unknown option '--wonderful'`, 'u'))
      assert.match(ran.messages, new RegExp(`Try: headwater ${name} --help`, 'u'))
    })
  }

  for (const name of names.filter((each) => !['serve', 'doctor'].includes(each))) {
    test(`${name} without anything to read is wrong usage`, async () => {
      const ran = await runHeadwater([name])
      assert.equal(ran.status, 2)
      assert.match(ran.messages, /Give a (?:FILE|PATH)|Say what to do: add/u)
    })
  }

  for (const name of names.filter((each) => !['serve', 'user', 'backup', 'restore'].includes(each))) {
    test(`${name} refuses a format that it does not have`, async () => {
      const ran = await runHeadwater([name, '--format', 'xml', 'x'])
      assert.equal(ran.status, 2)
      assert.match(ran.messages, /--format is "xml"; give json or text/u)
    })
  }

  const wrong: readonly (readonly [name: string, commandLine: readonly string[], says: RegExp])[] = [
    ['no command', [], /Say what to do/u],
    ['an unknown command', ['trce', 'x'], /headwater trce: There is no such command\. The commands are read, parse/u],
    ['help for an unknown command', ['help', 'trce'], /There is no such command/u],
    ['a command of later', ['takedown'], /There is no such command/u],
    ['a path given to serve', ['serve', 'x.txt'], /serve takes no PATH/u],
    ['a port that is none', ['serve', '--port', 'http'], /--port is "http"; give a number from 0 to 65535/u],
    ['a port past the last', ['serve', '--port', '65536'], /--port is "65536"/u],
    ['an option without its value', ['read', '--store'], /'--store <value>' argument missing/u],
  ]
  for (const [name, commandLine, says] of wrong) {
    test(`${name} is wrong usage`, async () => {
      const ran = await runHeadwater(commandLine)
      assert.equal(ran.status, 2)
      assert.equal(ran.output, '')
      assert.match(ran.messages, says)
      assert.match(ran.messages, /Try: headwater .*--help\n$/u)
    })
  }

  test('after -- everything is a path', async () => {
    const ran = await runHeadwater(['parse', '--', '--help'])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /--help: does not exist/u)
  })
})

describe('the program as a process', () => {
  test('exit statuses are those of the contract', async (context) => {
    const [path = ''] = await writeFiles(temporaryFolder(context), {
      'a.xml': '<rss version="2.0"><channel><title>Q</title><item><title>Shut</title></item></channel></rss>',
    })
    const run = (...commandLine: readonly string[]): number | null =>
      spawnSync(process.execPath, [main, ...commandLine], { encoding: 'utf8' }).status
    assert.equal(run('parse', path), 0)
    assert.equal(run('parse', `${path}.gone`), 1)
    assert.equal(run('prase', path), 2)
  })

  test('a setting that cannot be used is one sentence and wrong usage', () => {
    const ran = spawnSync(process.execPath, [main, 'parse', 'x'], {
      encoding: 'utf8',
      env: { ...process.env, HEADWATER_PORT: 'soon' },
    })
    assert.equal(ran.status, 2)
    assert.match(ran.stderr, /^headwater: HEADWATER_PORT is "soon"; give a whole number from 0 to 65535 \(port\)\.\n$/u)
  })

  test('a reader that goes away after the first line ends it quietly', async (context) => {
    const items = '<item><title>The bridge is shut for repairs and the ferry is full</title></item>'.repeat(5000)
    const [path = ''] = await writeFiles(temporaryFolder(context), {
      'a.xml': `<rss version="2.0"><channel><title>Q</title>${items}</channel></rss>`,
    })
    const program = spawn(process.execPath, [main, 'parse', path], { stdio: ['ignore', 'pipe', 'pipe'] })
    let messages = ''
    program.stderr.on('data', (bytes: Buffer) => (messages += bytes.toString()))
    program.stdout.once('data', () => {
      program.stdout.destroy()
    })
    const status = await new Promise((resolve) => program.once('close', resolve))
    assert.equal(messages, '')
    assert.equal(status, 0)
  })

  test('standard input is read as it comes', () => {
    const ran = spawnSync(process.execPath, [main, 'group', '-'], {
      encoding: 'utf8',
      input: jsonLines([{ id: 'a', text: 'The harbour bridge in Tarn is shut, the mayor said.' }]),
    })
    assert.equal(ran.status, 0, ran.stderr)
    assert.match(ran.stdout, /^\{"id":"a","story":"[^"]+"\}\n$/u)
  })

  test('Ctrl-C ends it with one sentence and exit status 1', async () => {
    const program = spawn(process.execPath, [main, 'attribute', '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let messages = ''
    program.stderr.on('data', (bytes: Buffer) => (messages += bytes.toString()))
    program.stdin.write(jsonLines([{ id: 'a', text: 'The bridge is shut, the mayor said.' }]))
    await new Promise((resolve) => program.stdout.once('data', resolve))
    program.kill('SIGINT')
    // A signal is delivered in its own time: what is written before it would be read first.
    await setTimeout(1000)
    program.stdin.write(jsonLines([{ id: 'b', text: 'The bridge is open, the mayor said.' }]))
    program.stdin.end()
    assert.equal(await new Promise((resolve) => program.once('close', resolve)), 1)
    assert.match(messages, /interrupted/u)
  })
})
