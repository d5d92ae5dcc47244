import type { Lexicon } from './lexicon.js';

/**
 * What languages tell by the shape of words rather than by a list of them, for detectors that look right beside a find. A
 * language's file holds, under such a name, alternatives of a regular expression over folded text, which capture nothing
 * (`\bejemplo|de (?:prueba|muestra)`). Where the line breaks behind a `|`, the pattern goes on.
 */
export const patternNames = [
  // Samples
  'sample_called', // "dummy", "for example": calls what stands beside it nobody's
  'sample_that_is', // "that is", right behind a comma and before "only a placeholder"
  'sample_abbreviated', // "e. g", before its dot, right before the find
  'sample_before_dot', // "tel", before a dot that ends no sentence
  'sample_any', // "any number", "whatever"
  'sample_replaced', // "will be changed", "the real ones"
  'sample_put', // "put", "leave": what a designer does with it
  'sample_meanwhile', // "for now"
  'sample_everyman', // "john smith", "your name here"
  'sample_printed', // "flyer", "card": what a design is for
  'sample_your', // "your" in the name of a host or mailbox, before "company"
  'sample_what', // "company" there
  'sample_what_first', // as that, only with "yours" behind it
  'sample_yours', // "yours" behind "company", "here"
  'sample_nobodys', // "my-company": the whole of such a name
  'sample_desk', // "hello", "john": a mailbox of anybody
  'sample_firm', // "company": a host that is nobody's

  // Addresses
  'address_wanted', // "come over to", "my place": somebody is to come or send something there
  'address_to_send', // "ship": the same, for sending
  'address_nobodys', // "12 sample lane": within an address where nobody lives
  'address_of_others', // "the hotel is at": what a guide or a booking says beside it
  'address_part', // "suite": whole words that each make an address likelier
  'address_room', // "flat": before its number or letter
  'address_floor', // "third floor"
  'address_piece', // "villa 4": with its number, in Arabic script
  'address_place', // "nagar": with or without its number, in Indic scripts
  'address_place_number', // "no." behind those
  'address_goes_not_on', // "and": behind a street, ends an address
  'address_hint', // a cheap look for carriers, towns, doors and roads, below
  'address_carrier', // "parcel post": before the number of its branch
  'address_branch', // "pick-up point": between these two
  'address_branch_first', // the same with its number, before the carrier
  'address_carrier_behind', // behind that
  'address_village', // before its name and a house
  'address_town', // before its name, a street, a house and a flat
  'address_house', // before its number, behind a street
  'address_flat', // before its number, behind a house
  'address_storey', // "floor", "intercom": the same
  'address_entrance', // "second entrance": behind a house
  'address_door', // "shop": before its number and the name of a market
  'address_door_number', // "no." between these two
  'address_market', // "bazaar": behind its name
  'address_road', // "road": at the end of a word, behind a house number and a name
  'address_box', // "P.O. box": before its number
  'address_box_coded', // "rural route 2, box 9": with its number
  'address_box_or_other', // of the former, what has a number elsewhere too
  'address_box_hint', // a cheap look for both
  'address_flat_behind', // "apt": behind a house number, before a postcode
  'address_unit', // "suite": before its number and that of the house
  'street_hint', // a cheap look for streets
  'street_behind_name', // "lane": in "12 mill lane"
  'street_no_name', // "to": behind the former where it is no street, "one quick way to"
  'street_before_name', // "rue": in "rue du four 12"
  'street_number_of_block', // "block c no.": before the number of those
  'street_behind_number', // "rue": in "12 rue du four"
  'street_number_again', // "bis": behind the number of those
  'street_ending', // "strasse": at the end of a name, before a number
  'street_beside_name', // "ulitsa": before or behind a name, with a number at the end
  'street_then_number', // "gul sokak no: 5": the whole
  'street_in_grid', // "carrera 7 # 12-34": the whole
  'street_in_ward', // "14 nguyen trai, phuong 5": the whole
  'street_in_characters', // from the town to the number, where words are characters
  'street_in_town', // the same by the names of big towns
  'street_of_blocks', // by block and lot, without a street
  'street_of_district', // the same with lane, section and number

  // Phones
  'number_of_thing', // 등록번호, 学籍号: the number of something, in one word
  'number_of_thing_is', // 등록번호"는": what follows such a word before the digits
  'number_reached_by', // 電話番号: by which of these somebody is reached, or what points at one told before
  'number_reached_word', // the word for a number in 電話番号
  'number_plus', // "plus" between two numbers that are added up
  'number_minus', // "take away" between two numbers
  'number_times', // "multiplied by" between two numbers
  'number_reckoned_within', // 加, 더하기: such words in scripts that write no space beside them
  'number_and', // "and" between two number words of one number
  'number_unit_and', // "vier und zwanzig": between a unit and the ten behind it
  'number_pair_and', // "vierundzwanzig": the same within a word
  'number_glued_and', // "noventaequatro": the "and" within a word, before number_glued_unit
  'number_glued_unit', // the unit behind it
  'number_glued_hundred', // "neunhundertdreissig": a hundred within a word
  'number_glued_ending', // 공일공에: what is glued to the last number word
  'number_several', // "fives": a whole word for a digit that more than one is said of
  'number_tie', // "and then": whole words between two numbers that keep them one
  'number_measure', // "percent" right behind a number
  'phone_introduced', // "my number is", at most some letters before the number
  'phone_of_other', // "order no.", a few letters before the number
  'phone_of_other_number', // the "number" in "order number"
  'phone_second_and', // "and" in "order 44719026 and 44719031", before the second
  'phone_next_and', // "and" in "555-0142 and the invoice number is…", with phone_next_number close behind
  'phone_next_number', // "number" there
  'phone_bare_number', // "number" in "NHS number", before the digits
  'phone_bare_is', // "is" between it and the digits
  'phone_led', // "phone number", right before the digits
  'phone_unit', // "500 words", right behind the digits
  'phone_area_code', // "area code", "call after", anywhere beside the number
  'phone_dial', // "dial it", behind the number
  'phone_part', // "the last digits", anywhere
  'phone_sum', // "plus", "half of", anywhere in a number that is to be reckoned
  'phone_plus', // "plus 44…", right before a calling code
  'phone_step', // "then", "followed by", from one piece of a number to the next
  'phone_begins', // "it starts with", right before the first piece
  'phone_opening', // "first", a word of what may stand before the first piece
  'phone_no_code', // "its 758963254": a short word before digits that is no code's letters; its end is open
  'phone_abbreviation', // "whts 555…": a word without vowels; its end is open
  'phone_glued_word', // "tel0917…", glued to the digits in front
  'phone_suffix', // "0532…den", a whole ending glued to the digits
  'thread_dot', // "dot", a whole word
  'thread_host_dot', // "dot com", right before a host's ending
  'thread_mailbox_before', // "mail", "the first part", in a message before the host
  'thread_amount', // "pages", a whole word that makes digits an amount
  'thread_told_in_parts', // "the rest is", in the message that tells a part of a number
  'thread_counted', // "the last four are", before the digits
  'thread_around', // "and then", a whole word around a piece of a name

  // Apps
  'app_link', // "insta [handle] [is] …": words between an app and the name used there
  'app_link_glued', // the same where no space follows
  'app_link_telling', // those of them that say that a name follows: "is", "as"
  'app_owner', // "fb [saya]": whose name it is, behind the app
  'app_handle_noun', // "id", right behind the app
  'app_handle_glued', // "no." glued to the app, before a number or a name
  'app_handle_is', // "is" behind it
  'app_lead', // "wolf_09 [on] [the] …": words between a name and the app behind it
  'app_lead_only', // others that lead to an app, with no name before them
  'app_article', // what is glued to the app: "sull'…"
  'app_my', // "wolf_09 ([my] insta)"
  'app_weak_meant', // "line [works]": behind an everyday word that is an app here
  'app_compound', // "insta-[account]": still the app
  'app_compound_number', // "skype-[number]"
  'app_not', // "not", between an app and a number
  'app_number_is', // "no. [is]", before a number
  'app_number_short', // "tel.", before its full stop
  // How people write an app's name in their own letters, inside a phrase that names it.
  'app_whatsapp',
  'app_telegram',
  'app_viber',
  'app_skype',
  'app_discord',
  'app_wechat',
  'app_line',
  'app_instagram',
  'app_facebook',
  'app_tiktok',
  'app_xiaohongshu',
  'app_kakaotalk',
  // The same of wallets and banks, which are known by a phone or card.
  'app_phonepe',
  'app_gpay',
  'app_paytm',
  'app_bkash',
  'app_nagad',
  'app_easypaisa',
  'app_jazzcash',
  'app_vodafone_cash',
  'app_instapay',
  'app_paypay',
  'app_alipay',
  'app_wallet', // those of no name of their own
  'app_bank',
  'name_then_am', // "nikhilbeats [hu]": behind a name, where the verb comes last
  'name_sought', // "look for", right before a name
  'name_common', // words that stand where a name might
  'name_it_is', // "its", before a name
  'name_as', // "as", right before a name
  'name_told', // "user name", before a name
  'name_told_there', // "my nick [there]"
  'name_told_is', // "my nick [is]"
  'name_called', // "my name is"
  'name_told_behind', // "…, [is the name]"
  'name_my', // "my", before what a name is called
  'name_my_noun', // "my [nick] on …"
  'name_found_on', // "you find me on …", before the app
  'name_suffix', // "my insta[name] is"
  'name_led_is', // "my nick on insta [is]"
  'name_own', // "my", "I am": near a name
  'app_our', // "[our] insta"
  'app_page', // "my insta [page] is …"
  'app_page_me', // "me", before one is found: "[mi] trovi come"
  'app_page_called', // "is called", before a page's name
  'app_page_mine', // such words that are said of oneself: "I am"
  'app_page_under', // "under", before a page's name
  'app_page_sought', // "…, [look] us up", right behind a page's name
  'app_page_particle', // "Harlow Prints [of] Lagos", as typed
  'app_then_owner', // "fb [saya]": the owner's word, in a hit with the app
  'app_then_is', // "is", in a hit with the app
  'name_noun', // "nickname", "I am called"
  'name_alike', // "the same", "identical"
  'name_of_here', // "this nick", "above": the name that is used here
  'name_page', // "profile", "shop"
  'name_account', // "account", which is no work
  'name_with', // "plus", before what is put to a name
  'name_with_a', // "plus [a] 7"
  'name_more_behind', // "7 [at the end]", right behind a digit
  'name_more_digits', // the same, where the words stand around the digit
  'name_same', // "same name"
  'name_same_here', // "my handle here"
  'name_altered', // "with a dot [in front]"
  'name_here', // "my profile name"
  'name_alike_as', // "the same name [as] …"
  'name_of_others', // "the same name as [the] magazine"
  'name_as_one', // "… as the [name] …": not of others, after all
  'name_same_phrase', // "same id", inside a hit of another meaning

  // Mail
  'mail_in_one_word', // "without spaces"
  'mail_at_provider', // "at" between a mailbox and its provider
  'mail_leads_to_provider', // whole words: (hollowpine) "followed" "by" (Google's mail)
  'mail_before_provider', // whole words: (at) "the" "usual" (Google thing)
  'mail_next', // "and then", between the pieces of an address
  'mail_and', // "and", the same, tried after mail_next
  'mail_article', // "the" (at sign)
  'mail_framed_at', // "at" in brackets
  'mail_framed_dot', // "dot" in brackets
  'mail_weak_at', // whole: words for the sign that mostly mean something else, "at"
  'mail_at_place', // begins such a word where it tells of places: "at the"
  'mail_at_whose', // whole: French "chez"
  'mail_no_host', // first word of a host that is a phrase: (at) "some" (point in)
  'mail_no_mailbox', // whole words before "at" that name no mailbox: "look"
  'mail_placeholder_name', // whole: "yourname"
  'mail_placeholder_host', // ends a host's first label: "yourcompany"
  'mail_told_to_be', // (my mail) "is", before an address
  'mail_own_name', // "my nickname"
  'mail_full_name', // "first name dot last name"
  'mail_puts_it', // "followed", "year", in the same clause
  'mail_place', // "inbox", "cloud"
  'mail_on_print', // "logo", "business card", anywhere in the text
  'mail_gmail', // in scripts of its own
  'mail_of_provider', // Japanese "no" (Yahoo's mail)
  'mail_noun_begins', // (Yahoo's) "mail"
  'mail_noun_ends', // "mail" (is Yahoo)
  'mail_noun_particle', // Korean "eun", glued to mail_noun_ends
  'mail_is_at', // "is", behind mail_noun_ends
  'mail_number_is', // Chinese "shi" (844…)
  'mail_mine_glued', // Indonesian "ku" (gmailku)
  'mail_my_provider', // whole, in scripts of its own: Arabic "jimeili"
  'mail_mine', // Indonesian (gmail) "saya"
  'mail_account', // (gmail) "user name"
  'mail_is', // (gmail) "is" (norahdraws)
  'mail_is_unspaced', // the same where nothing parts words: Japanese "wa"
  'mail_is_perhaps', // the same, but it may well say something else: Japanese "ga"
  'mail_word_parted', // (yahoo) "mail" (, norahdraws)
  'mail_parted_particle', // Chinese "de", before the same comma
  'mail_name_particle', // Japanese (norahdraws) "de" (gmail)
  'mail_name_follows', // (,) "it is" (norahdraws), ends the text before a name
  'mail_name_ends', // Korean "yo", glued behind a name
  'mail_word_ending', // "ing": no name ends so
  'mail_word_begins', // "profes": no name begins so

  // Payments, credentials, links
  'payment_bank', // "iban", "account", "routing": an account number may follow
  'payment_bank_name', // "bank" and its names, before a number
  'payment_account', // "account", before a number
  'payment_bare_account', // "my account", which may be of anything: the whole of a word for a bank
  'payment_agency', // Portuguese "ag 0142 cc", right before a number
  'payment_branch', // "sort code", behind a number
  'payment_card', // "card"
  'payment_pays', // "pay", "transfer"
  'payment_on', // "on", between a name and where it is paid to
  'login_is', // "is", between a login or password and what it is
  'login_between', // "was", "for the site": the same, for passwords alone
  'login_and', // "and", between a mailbox and its password
  'login_with', // "with", the same before a word for the password
  'login_rule', // "reset", "at least": what rules say right before "password"
  'login_key', // "key", "token"
  'link_site', // "website", "visit"
  'link_on', // "on", right before a host
  'link_plain', // whole first labels of hosts told in words: "the" (dot in this)
  'link_work', // "renew", "dns": what is done to a domain
  'link_meeting', // "meeting", "passcode", near a number

  // Intents
  'intent_yours', // begins what is asked for with "your"
  'intent_and', // "and", between an app and a call
  'intent_app_as_verb', // (WhatsApp) "me", right behind the app
  'intent_bare_bank', // "bank": the whole of a word for one
  'intent_from', // "from" (my account)
  'intent_from_whose', // "my", between that and the account
  'intent_from_close', // "from", without a space before the account
  'intent_in', // "in" (my account)
  'intent_paid', // (just Venmo) "me", right behind the wallet
  'intent_me', // "me"
  'intent_by_behind', // "by", right behind what one pays by, as in Japanese
  'intent_by_before', // "by", the beginning of a word, as in Arabic
  'intent_agree', // "right", behind a "no" that asks to agree
  'intent_does_not', // "does not": the whole of a negation that speaks of things
  'intent_fails', // (does not) "work"
  'intent_it', // ends or follows "take out": "it"
  'intent_only', // "only", within a refusal
  'intent_nobody', // begins a negation that speaks of others
  'intent_do_not', // "do not": the whole of a negation that forbids
] as const;
export type PatternName = (typeof patternNames)[number];

export type Patterns = Readonly<Partial<Record<PatternName, string>>>;

/** Alternatives as one group; a class of nothing where no language has any, which matches nothing and may be optional. */
export type AlternativesOf = (name: PatternName) => string;

/** What a detector makes of the patterns of the languages that are read, made when it is first asked for. */
export function inWords<T>(make: (alternatives: AlternativesOf) => T): (lexicon: Lexicon) => T {
  const made = new WeakMap<Lexicon, T>();
  let last: { readonly lexicon: Lexicon; readonly its: T } | undefined;
  return (lexicon) => {
    if (last?.lexicon === lexicon) return last.its;
    const its = made.get(lexicon) ?? make((name) => alternatives(lexicon, name));
    made.set(lexicon, its);
    last = { lexicon, its };
    return its;
  };
}

function alternatives({ sources }: Lexicon, name: PatternName): string {
  const all = sources.flatMap(({ patterns }) => patterns?.[name] ?? []);
  return all.length === 0 ? '[]' : `(?:${all.map(unbroken).join('|')})`;
}

/** As one line. */
export const unbroken = (pattern: string): string => pattern.replace(/\s*\n\s*/gu, '');
