import { readPerson } from '../../../../register/register.ts'
import type { Appointment, Register } from '../Register.ts'
import { bareName } from './bareName.ts'
import {
  type Entry,
  existedOn,
  fromReference,
  fromRegister,
  isRegistered,
  nameOf,
  withoutPeriod,
} from './entries.ts'
import { guessBody } from './guessBody.ts'
import { ministerNamed } from './offices.ts'
import type { Party } from './Party.ts'
import { fuller, sameSurname } from './sameSurname.ts'
import { slug } from './slug.ts'
import { spelledOut } from './spelledOut.ts'
import { keyOf, WordIndex } from './wordIndex.ts'

/** Everybody a document may speak of: who is in the register, and whom the document brings. */
export class Cast {
  readonly #known = new WordIndex<Entry>()
  readonly #here = new WordIndex<Party>()
  readonly #parties = new Map<string, Party>()
  readonly #entries = new Map<Entry, Party>()
  readonly #loose = new Map<string, Party>()
  readonly register: Register
  readonly on: string
  /** Who held which office, as far as the tables are of the document's time and place. */
  appointments: readonly Appointment[]

  constructor(register: Register, on: string) {
    this.register = register
    this.on = on
    this.appointments = register.appointments
    const names = new Set<string>()
    for (const party of register.parties) {
      const entry: Entry = { register: party }
      for (const name of [party.name, withoutPeriod(party.name), ...party.aliases]) {
        this.#known.add(name, entry)
        names.add(keyOf(name))
      }
    }
    for (const reference of register.bodies) {
      if (names.has(keyOf(reference.name))) continue
      for (const name of [reference.name, ...reference.abbreviations]) this.#known.add(name, { reference })
    }
  }

  get known(): WordIndex<Entry> {
    return this.#known
  }
  /** Names this document has brought, short forms included. */
  get here(): WordIndex<Party> {
    return this.#here
  }
  get parties(): Party[] {
    return [...this.#parties.values()]
  }

  /** A further name by which the document calls somebody. */
  alias(name: string, party: Party) {
    this.#here.add(name, party)
  }

  /** The one meant among several entries of a name: the one that existed on the day, the register before the tables. */
  choose(owners: readonly Entry[], written: string): Party {
    const registered = owners.filter(isRegistered)
    const living = registered.filter((owner) => existedOn(owner.register.name, this.on))
    const [only, ...others] = living.length > 0 ? living : registered.length > 0 ? registered : owners
    if (!only || others.length > 0) return this.#unsure(written, owners)
    const party = this.of(only)
    const rivals = owners.filter((owner) => owner !== only && !isRegistered(owner)).map(nameOf)
    return rivals.length > 0 && !party.because
      ? Object.assign(party, {
          confidence: 0.7,
          because: `“${written}” may also be ${rivals.slice(0, 3).join(' or ')}.`,
        })
      : party
  }

  of(entry: Entry): Party {
    const before = this.#entries.get(entry)
    if (before) return before
    const party = 'register' in entry ? fromRegister(entry.register) : fromReference(entry.reference)
    this.#entries.set(entry, party)
    return this.#add(party)
  }

  #unsure(written: string, owners: readonly Entry[]): Party {
    const names = owners.map(nameOf)
    const before = this.#here.get(written).find(({ type }) => type === 'organisation')
    return (
      before ??
      this.#newBody(written, {
        rule: 'short form of several',
        confidence: 0.4,
        because: `May be ${names.slice(0, 4).join(' or ')}.`,
      })
    )
  }

  /** A body by its name: known, brought before, or new. */
  body(name: string, as: Partial<Party> = {}): Party {
    const found = this.#here.get(name).find(({ type }) => type === 'organisation') ?? this.#knownBody(name)
    return found ?? this.#longer(name) ?? this.#newBody(name, as)
  }

  /** "Metropolitan Police" where the document also says "Metropolitan Police Service". */
  #longer(name: string): Party | undefined {
    const endings = ['Service', 'Force', 'Ltd', 'Limited', 'plc', 'Group', 'Trust']
    const bare = name.replace(new RegExp(` (?:${endings.join('|')})$`), '')
    return [bare, ...endings.map((ending) => `${bare} ${ending}`)]
      .filter((each) => each !== name && each.includes(' '))
      .flatMap((each) => this.#here.get(each))
      .find(({ type }) => type === 'organisation')
  }

  #newBody(name: string, as: Partial<Party>): Party {
    return this.#bring({
      ...guessBody(name),
      type: 'organisation',
      name,
      confidence: 0.6,
      rule: 'name of a body',
      ...as,
    })
  }

  #knownBody(name: string): Party | undefined {
    const owners = this.#known
      .get(name)
      .filter((owner) => !('register' in owner) || owner.register.type === 'organisation')
    return owners.length > 0 ? this.choose(owners, name) : undefined
  }

  /** A person as written: known, brought before under a fuller name, a minister of the day, or new. */
  person(written: string, as: Partial<Party> & { department?: string } = {}): Party {
    const { department, ...more } = as
    const full = spelledOut(written)
    const read = readPerson(full)
    const bare = read && read.given.length > 0 ? bareName(full) : full.trim()
    const exact = this.#here.get(bare).find(({ type }) => type === 'person') ?? this.#knownPerson(bare)
    if (exact) return this.#called(exact, written)
    const cast = read ? sameSurname(this.parties, read.surname, read.given[0]) : undefined
    if (cast) return this.#called(fuller(cast, bare, read?.given.length ?? 0), written)
    const minister = read && /^ministers?\b/i.test(full) ? this.minister(read.surname, department) : undefined
    if (minister) return this.#called(minister, written)
    const party = this.#bring({
      type: 'person',
      name: bare,
      confidence: 0.6,
      rule: 'name of a person',
      ...more,
    })
    const peer = /^(?:Earl|Marquess|Viscount) of (.+)$/.exec(bare)?.[1]
    if (peer) this.#here.add(`Lord ${peer}`, party)
    return this.#called(party, written)
  }

  #knownPerson(name: string): Party | undefined {
    const owners = this.#known
      .get(name)
      .filter((owner) => 'register' in owner && owner.register.type === 'person')
    return owners.length === 1 && owners[0] ? this.of(owners[0]) : undefined
  }

  #called(party: Party, written: string): Party {
    this.#here.add(written, party)
    if (!party.known && !party.aliases.includes(written) && written !== party.name)
      party.aliases.push(written)
    return party
  }

  /** The minister of a department with this surname on the document's day; inferred from the table of appointments. */
  minister(surname: string, department?: string): Party | undefined {
    const found = ministerNamed(surname, department, this.on, this.appointments)
    return found ? this.holder(found) : undefined
  }

  /** The person of an appointment, by the register's entry where there is one. */
  holder(appointment: Appointment): Party {
    const known = this.#knownPerson(appointment.person)
    if (known) return known
    const here = this.#here.get(appointment.person)[0]
    if (here) return here
    const department = this.body(appointment.department, { kind: 'department', side: 'government' })
    const { post, from, to } = appointment
    return this.#bring({
      type: 'person',
      name: appointment.person,
      confidence: 0.7,
      rule: 'minister of the day',
      because: `${appointment.person} held the post ${post} on that day (Institute for Government ministers database).`,
      posts: [{ title: post, organisation: department.id, ...(from ? { from } : {}), ...(to ? { to } : {}) }],
    })
  }

  /** A person whose name is taken out: one for each time, never the same as another. */
  redacted(at: number): Party {
    const id = `redacted-${at}`
    return (
      this.#parties.get(id) ??
      this.#bring({
        id,
        type: 'person',
        name: 'Redacted',
        redacted: true,
        confidence: 0.9,
        rule: 'redaction',
      })
    )
  }

  byId(id: string): Party | undefined {
    const here = this.#parties.get(id)
    if (here) return here
    const entry = this.register.parties.find((party) => party.id === id)
    return entry
      ? (this.#known
          .get(entry.name)
          .map((each) => this.of(each))
          .find((party) => party.id === id) ?? undefined)
      : undefined
  }

  /** A name that may be nobody's: one party for it, which does not stand in the way of fuller names. */
  loose(name: string, as: Pick<Party, 'type' | 'rule' | 'confidence'> & Partial<Party>): Party {
    const key = `${as.type} ${keyOf(name)}`
    const found =
      this.#loose.get(key) ??
      this.#bring({
        ...(as.type === 'organisation' ? guessBody(name) : {}),
        name,
        loose: true,
        ...as,
      })
    this.#loose.set(key, found)
    return found
  }

  /** Somebody whom no register has. */
  #bring(party: Omit<Party, 'id' | 'aliases' | 'known'> & Partial<Party>): Party {
    return this.#add({ id: party.id ?? this.#id(party.name), aliases: [], known: false, ...party })
  }

  #add(party: Party): Party {
    this.#parties.set(party.id, party)
    if (party.loose) return party
    for (const name of [party.name, ...party.aliases]) if (!party.redacted) this.#here.add(name, party)
    return party
  }

  #id(name: string): string {
    const base = slug(name)
    const taken = (id: string) =>
      this.#parties.has(id) || this.register.parties.some((party) => party.id === id)
    for (let more = 1; ; more += 1) {
      const id = more === 1 ? base : `${base}-${more}`
      if (!taken(id)) return id
    }
  }
}
